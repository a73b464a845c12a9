import { expect, it } from 'vitest';
import { everyWayOut } from '../../export/testing/every-way-out.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../../reckoning/settings.ts';
import { answerAll, comes } from '../../testing/assessed-again.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { replay } from '../evolve.ts';
import type { DraftId, SeatId, SilenceId } from '../ids.ts';
import { ownView } from '../own-view.ts';
import type { AnswerValue } from '../round.ts';
import type { BoardState } from '../state.ts';
import { SnapshotReader } from './read.ts';
import { snapshotLines } from './write.ts';

const PEOPLE = ['e1', 'e2', 'e3', 'r1', 'r2', 'r3'] as const;

/** Ideas written in silence, reasons beside answers, and the board assessed again: `see` is told of each while it is open and over. */
function meeting(privacy: PrivacyMode, see: (story: Story) => void): void {
  const story = new Story({ privacy, items: 3 });
  PEOPLE.forEach((seat, at) => comes(story, seat, seat.startsWith('e') ? 'executive' : 'representative', at));
  const answer = (why: string) => {
    answerAll(
      story,
      (seat, index) => [1, 5, 3][(index + Number(seat[1] ?? 0)) % 3] as AnswerValue,
      (seat) => `${why}${seat}`,
    );
    see(story);
  };
  const byHalves = () => {
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    see(story);
    story.do(LEADER, { type: 'revealRest', round: story.round.id });
    see(story);
  };
  story.do(LEADER, { type: 'startAssessment' });
  answer('はじめ');
  byHalves();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  const silence = 'w1' as SilenceId;
  story.do(LEADER, { type: 'openSilence', ms: 60_000 });
  for (const seat of PEOPLE) {
    const write = (title: string | null, replaces: number) =>
      story.do(seat as SeatId, {
        ...{ type: 'writeDraft', silence, draft: 'd1' as DraftId, replaces },
        content: title === null ? null : { title, detail: '', department: null, hours: 12, saving: null },
      });
    write(`案${seat}`, 0);
    if (seat !== 'e1') write(seat === 'r1' ? null : `直した案${seat}`, 1);
  }
  see(story);
  story.do(LEADER, { type: 'endSilence', silence }, { draw: 7 });
  see(story);
  story.openScoring(['議事録の下書き']);
  answer('');
  byHalves();
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  story.do(LEADER, { type: 'beginFollowUp' });
  for (const why of ['のちに', 'さらに']) {
    story.do(LEADER, { type: 'assessAgain' });
    answer(why);
    byHalves();
  }
}

function kept(state: BoardState): BoardState {
  const reader = new SnapshotReader();
  for (const line of snapshotLines(state)) reader.take(line);
  return reader.state;
}

/** All that leaves it, and what each person sees of their own. */
function told(story: Story, state: BoardState) {
  const as = Object.assign(Object.create(story) as Story, { state });
  return {
    ...everyWayOut(as),
    own: JSON.stringify([...state.participants.keys()].map((seat) => ownView(state, seat))),
  };
}

it.each(PRIVACY_MODES)(
  'R1 I9 H17 drafts, reasons and assessments are the same from the log and from what was kept, open, half revealed and over (%s)',
  (privacy) => {
    const seen: string[] = [];
    meeting(privacy, (story) => {
      const live = told(story, story.state);
      seen.push(Object.values(live).join());
      const replayed = replay(story.log);
      if (replayed === null) throw new Error('A story begins with its board');
      expect([...snapshotLines(replayed)]).toEqual([...snapshotLines(story.state)]);
      expect(told(story, replayed)).toEqual(live);
      expect(told(story, kept(replayed))).toEqual(live);
      // What was kept goes on as the board itself does.
      story.state = kept(story.state);
    });
    // All of it was there.
    for (const text of ['はじめr1', '直した案r2', 'のちにr1', 'さらにr3']) expect(seen.join()).toContain(text);
  },
);
