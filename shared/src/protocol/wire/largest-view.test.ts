import { describe, expect, it } from 'vitest';
import { MOST_ROUNDS } from '../../board/decide/phases.ts';
import { commonSections } from '../../board/view.ts';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { assessedTwice, full, resultsOf, UNFETCHED } from '../../testing/largest-board.ts';
import { bytesOf } from '../largest.ts';
import { placesOf, writeCommon } from './write-sections.ts';

describe.each(PRIVACY_MODES)('the largest board (%s)', (privacy) => {
  const story = assessedTwice(privacy);
  const state = full(story.state);
  const common = commonSections(state, resultsOf(state, story.results()));
  const { whole, people } = writeCommon(common, placesOf(common.listed));
  const size = (value: unknown) => bytesOf(JSON.stringify(value));

  it('U12 J16 leaves a quarter of what a line may hold back for what people write into its plan', () => {
    const rows = people.map(({ place, write }) => [place, write()]);
    expect(size(whole) + size(rows)).toBeLessThan((UNFETCHED * 3) / 4);
  });

  it('U12 shows of assessments before the newest no answer by name, no department and no reason', () => {
    const [newest, ...before] = [...whole.again.assessments].reverse();
    expect(newest?.items.every(({ reasons }) => reasons !== undefined)).toBe(true);
    expect(before).toHaveLength(MOST_ROUNDS - 2);
    for (const { items } of before)
      for (const item of items) {
        expect(item.departments).toBeNull();
        expect(item).not.toHaveProperty('named');
        expect(item).not.toHaveProperty('reasons');
      }
  });

  it('J16 shows reasons to every item, of each list as many', () => {
    const newest = whole.again.assessments.at(-1);
    for (const each of [whole.assessment, newest])
      for (const { reasons } of each?.items ?? []) {
        const lists = [reasons?.named ?? [], ...(reasons?.unsigned ?? []).map(({ texts }) => texts)];
        const shown = new Set(lists.map(({ length }) => length).filter((length) => length > 0));
        expect([...shown]).toEqual([privacy === 'named' ? 4 : 2]);
      }
  });
});
