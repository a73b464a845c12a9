import { expect, it } from 'vitest';
import { sectionsFor } from '../../board/view.ts';
import type { PrivacyMode } from '../../board/settings.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { say } from '../../words/say.ts';
import { namesIn } from '../names.ts';
import { methodBlocks } from '../parts/method.ts';
import { wholeBallotsSentence } from './whole-ballots.ts';

/** Rounds on so many of two items, by three executives and three representatives; `silent`: how many don't answer again. */
function after(privacy: PrivacyMode, rounds: readonly { items: number; silent?: number }[]) {
  const story = new Story({ privacy, items: 2 });
  const voters = [
    ...['e1', 'e2', 'e3'].map((seat) => story.join(seat, 'executive')),
    ...['r1', 'r2', 'r3'].map((seat) => story.join(seat, 'representative', 'sales')),
  ];
  rounds.forEach(({ items, silent = 0 }, index) => {
    if (index === 0) story.do(LEADER, { type: 'startAssessment' });
    else {
      const chosen = story.state.checklist.slice(0, items).map(({ id }) => id);
      story.do(LEADER, { type: 'openRound', kind: 'checklist', items: chosen });
    }
    for (const seat of voters.slice(silent)) for (const subject of story.round.subjects) story.answer(seat, subject, 3);
    story.close();
  });
  const results = story.results();
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results });
  if (sections.assessment === null) throw new Error('Nothing revealed');
  return { sections, sentence: wholeBallotsSentence('ja', privacy, sections.assessment) };
}
const ofRound = (round: number) => say('ja', 'pattern.ballots.of-round', { round });

it('S50 says which round turnout and support are of, where a later one asked for a part only', () => {
  expect(after('anonymous', [{ items: 2 }]).sentence).toBeNull();
  expect(after('anonymous', [{ items: 2 }, { items: 2 }]).sentence).toBeNull();
  expect(after('anonymous', [{ items: 2 }, { items: 1 }]).sentence).toBe(ofRound(1));
  expect(after('executives-named', [{ items: 2 }, { items: 2 }, { items: 1 }]).sentence).toBe(ofRound(2));
});

it('S50 goes on with the round before where too few answered again', () => {
  expect(after('anonymous', [{ items: 2 }, { items: 2, silent: 5 }]).sentence).toBe(ofRound(1));
});

it('says that by name it is everybody’s last answer to each item', () => {
  expect(after('named', [{ items: 2 }, { items: 1 }]).sentence).toBe(
    say('ja', 'pattern.ballots.last-answers', { last: 2 }),
  );
});

it('stands in the plan where it tells how this was reckoned', () => {
  const { sections, sentence } = after('anonymous', [{ items: 2 }, { items: 1 }]);
  const method = methodBlocks({
    sections,
    notes: {},
    names: namesIn('ja', sections),
    language: 'ja',
    timeZone: 'UTC',
    now: 0,
  });
  expect(JSON.stringify(method)).toContain(sentence);
});
