import type { SeatId } from '../board/ids.ts';
import type { AnswerValue } from '../board/round.ts';
import { votes } from '../board/participant.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from './story.ts';

const DEPARTMENTS = ['sales', 'hr', 'field'] as const;

/** Somebody of this role comes; representatives of one department after the other. */
export const comes = (story: Story, seat: string, role: 'executive' | 'representative', at = 0): SeatId =>
  story.join(seat, role, role === 'executive' ? null : (DEPARTMENTS[at % 3] ?? null));

/** A board that has agreed, with executives e1 … and representatives r1 …, and follows its pilots up. */
export function agreedBoard(
  privacy: PrivacyMode,
  { executives = 3, representatives = 3, items = 6 } = {},
  say: (seat: SeatId, index: number) => AnswerValue = () => 3,
  why: Why = unexplained,
): Story {
  const story = new Story({ privacy, items });
  for (let n = 1; n <= executives; n += 1) comes(story, `e${String(n)}`, 'executive');
  for (let n = 1; n <= representatives; n += 1) comes(story, `r${String(n)}`, 'representative', n);
  story.do(LEADER, { type: 'startAssessment' });
  answerAll(story, say, why);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録の下書き']);
  answerAll(story, () => 4);
  story.close();
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  story.do(LEADER, { type: 'beginFollowUp' });
  return story;
}

/** Why somebody answered an item as they did; empty: they don't say. */
type Why = (seat: SeatId, index: number) => string;
const unexplained: Why = () => '';

/** Everybody who has a say answers all of the open round; null is *don't know*, undefined silence. */
export function answerAll(
  story: Story,
  say: (seat: SeatId, index: number) => AnswerValue | undefined,
  why: Why = unexplained,
): void {
  for (const { seat } of [...story.state.participants.values()].filter(votes))
    for (const [index, subject] of story.round.subjects.entries()) {
      const value = say(seat, index);
      if (value !== undefined) story.explain(seat, subject, value, why(seat, index));
    }
}

/** The whole checklist once more, revealed at once. */
export function answerAnew(story: Story, ...said: [say: Parameters<typeof answerAll>[1], why?: Why]): void {
  story.do(LEADER, { type: 'assessAgain' });
  answerAll(story, ...said);
  story.close();
}
