import { expect, it } from 'vitest';
import { sectionsFor } from '../board/view.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { say } from '../words/say.ts';
import { namesIn } from './names.ts';
import { methodBlocks } from '../documents/parts/method.ts';
import { latestAnswersSentence } from './latest-answers.ts';

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
  return { sections, sentence: latestAnswersSentence('ja', privacy, sections.assessment) };
}
it('says that people’s own views are those of everybody’s last answers, where there were several rounds', () => {
  expect(after('named', [{ items: 2 }]).sentence).toBeNull();
  expect(after('named', [{ items: 2 }, { items: 1 }]).sentence).toBe(say('ja', 'pattern.latest-answers', { last: 2 }));
});

it('S33 says nothing of the kind where no figure is made of ballots', () => {
  expect(after('anonymous', [{ items: 2 }, { items: 1 }]).sentence).toBeNull();
});

it('stands in the plan where it tells how this was reckoned', () => {
  const { sections, sentence } = after('executives-named', [{ items: 2 }, { items: 1 }]);
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
