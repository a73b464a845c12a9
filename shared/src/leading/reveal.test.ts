import { expect, it } from 'vitest';
import { sectionsFor } from '../board/view.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { revealOffered } from './reveal.ts';

function gathered(privacy: PrivacyMode, executives: number, representatives: number): Story {
  const story = new Story({ privacy, items: 1 });
  for (let who = 0; who < executives; who += 1) story.join(`e${String(who)}`, 'executive');
  for (let who = 0; who < representatives; who += 1) story.join(`r${String(who)}`, 'representative', 'sales');
  return story;
}
const seen = (story: Story) =>
  sectionsFor(story.state, 'facilitator', { online: new Set(), waiting: [], results: story.results() });
const offered = (...given: Parameters<typeof gathered>) => revealOffered(seen(gathered(...given)));

it('B30 the representatives come first wherever executives answer too', () => {
  for (const privacy of PRIVACY_MODES) {
    expect(offered(privacy, 3, 4)).toBe('representatives');
    expect(offered(privacy, 0, 4)).toBe('everyone');
    expect(offered(privacy, 3, 0)).toBe('everyone');
  }
  expect(offered('named', 1, 1)).toBe('representatives');
  expect(offered('executives-named', 1, 3)).toBe('representatives');
});

it('B30 not where the first half would show nothing', () => {
  for (const [privacy, executives, representatives] of [
    ['executives-named', 3, 2],
    ['anonymous', 2, 4],
    ['anonymous', 4, 2],
  ] as const) {
    expect(offered(privacy, executives, representatives)).toBe('everyone');
    const story = gathered(privacy, executives, representatives);
    story.do(LEADER, { type: 'startAssessment' });
    for (const { seat, role } of story.state.participants.values())
      if (role !== 'facilitator') story.answer(seat, story.round.subjects[0] ?? '', 4);
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    expect(seen(story).preview?.subjects).toEqual([]);
  }
});
