import { describe, expect, it } from 'vitest';
import { disclose } from './privacy.ts';
import { reckonCounts } from './outcome.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

const checklist = [item('c', 'culture'), item('t', 'talent'), item('e', 'executive'), item('g', 'safety')];
type Said = readonly (1 | 2 | 3 | 4 | 5 | undefined)[];
const places = (executives: Said, others: Said, settings = {}) =>
  reckonCounts(
    disclose(
      meeting({ checklist, settings }, [executive('e'), ...executives], [representative('r'), ...others]),
      'named',
    ),
  ).places;

describe('places of the two groups', () => {
  it('T38 each stands where its own means put it', () => {
    expect(places([2, 2, 5, 1], [4, 5, 2])).toEqual({
      executives: { top: 1, field: 0.25, leading: 'topDown' },
      representatives: { top: 0.25, field: 0.875, leading: 'bottomUp' },
    });
  });

  it('T38 none where an answered item of the three axes doesn’t show its groups; a gate may', () => {
    expect(places([2, 2, 5], [4, 5, 2], { groups: false })).toBeNull();
    expect(places([], [])).toBeNull();
    // A group that is silent on an item stands where its other answers put it.
    expect(places([2, undefined, 5], [4, 5, 2])).toMatchObject({ executives: { top: 1, field: 0.25 } });
    // An item nobody answered shows nothing that could be missing.
    expect(places([2, undefined, 5], [4, undefined, 2])).toMatchObject({ executives: { field: 0.25 } });
    const merged = disclose(
      meeting(
        { checklist },
        ...['1', '2', '3'].map((id) => [executive(id), id === '1' ? undefined : 3, 3, 3] as const),
        ...['4', '5', '6'].map((id) => [representative(id), 3, 3, 3] as const),
      ),
      'anonymous',
    );
    expect(reckonCounts(merged).places).toBeNull();
  });
});
