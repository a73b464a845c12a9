import { describe, expect, it } from 'vitest';
import { openly } from './privacy.ts';
import { isUnchanged, limitOf, spread } from './spread.ts';
import { atOnce } from './steps.ts';
import { executive, meeting, representative } from './testing/meeting.ts';

/** Six people who say this to each of culture, talent and executive. */
const six = (...said: readonly (1 | 2 | 3 | 4 | 5 | null)[]) =>
  openly(
    meeting(
      { settings: { seed: 7 } },
      ...said.map((value, at) =>
        at < 3
          ? ([executive(`e${String(at)}`), value, value, value] as const)
          : ([representative(`r${String(at)}`), value, value, value] as const),
      ),
    ),
  );

describe('U6 how far draws of the same counts lie apart', () => {
  it('is repeated by the same seed, to the bit, and by nothing but counts', () => {
    expect(atOnce(spread(six(1, 2, 5, 3, 4, 4)))).toEqual(atOnce(spread(six(1, 2, 5, 3, 4, 4))));
    expect(atOnce(spread(six(1, 2, 5, 3, 4, 4)))).toEqual(atOnce(spread(six(5, 1, 2, 4, 4, 3))));
  });

  it('of an item is nearly the standard error of its mean: a half of each group’s, together', () => {
    // Each group draws three from 1, 3 and 5 (variance 8/3), moved by one with a probability of 0.2: (8/3 + 0.2)/3 each,
    // a little less as moves end at 1 and 5; half of the weight is each group's.
    const { items } = atOnce(spread(six(1, 3, 5, 1, 3, 5)));
    const expected = Math.sqrt((8 / 3 + 0.2 * (1 / 3) - (0.1 * 2 * 2 * 2) / 3) / 3 / 2);
    for (const id of ['c', 't', 'e']) expect(Math.abs((items[id] ?? 0) - expected)).toBeLessThan(0.06);
  });

  it('is less where people say the same, and null where nobody gave a number', () => {
    const united = atOnce(spread(six(3, 3, 3, 3, 3, 3)));
    const split = atOnce(spread(six(1, 5, 1, 5, 1, 5)));
    expect(united.lean ?? 9).toBeLessThan(split.lean ?? 0);
    expect(atOnce(spread(six(null, null, null, null, null, null)))).toEqual({
      lean: null,
      items: { c: null, t: null, e: null },
    });
  });

  it('calls a change smaller than twice the root of both squares unchanged', () => {
    const limit = limitOf(0.03, 0.04);
    expect(limit).toBeCloseTo(0.1, 12);
    expect(isUnchanged(0.2, 0.299, limit)).toBe(true);
    expect(isUnchanged(0.2, 0.3, limit)).toBe(false);
    expect(isUnchanged(0.3, 0.1, limit)).toBe(false);
    expect(isUnchanged(0.2, 0.2, limitOf(0, 0))).toBe(true);
    expect(isUnchanged(null, 0.2, limit)).toBe(null);
    expect(limitOf(null, 0.1)).toBe(null);
  });
});
