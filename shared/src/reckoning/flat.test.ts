import { describe, expect, it } from 'vitest';
import type { NumberOrUnknown } from './input.ts';
import { flatAnswers } from './flat.ts';
import { reckon, reckonDisclosed } from './outcome.ts';
import { disclose, openly } from './privacy.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

const AXES = ['culture', 'talent', 'executive'] as const;
const checklist = [
  ...Array.from({ length: 10 }, (_, n) => item(`i${String(n)}`, AXES[n % 3] ?? 'culture')),
  item('g', 'safety'),
];
type Said = readonly (NumberOrUnknown | undefined)[];
const times = (n: number, value: NumberOrUnknown): Said => Array<NumberOrUnknown>(n).fill(value);
const VARIED: Said = [1, 2, 4, 5, 2, 1, 4, 5, 3, 2];
const board = (executives: readonly Said[], representatives: readonly Said[]) =>
  meeting(
    { checklist },
    ...executives.map((said, n) => [executive(`e${String(n)}`), ...said] as const),
    ...representatives.map((said, n) => [representative(`r${String(n)}`), ...said] as const),
  );

describe('one number throughout', () => {
  it('T29 four fifths of all numbers on the three axes, in every privacy mode', () => {
    // 24 of 30 numbers are a 3; the gate doesn't count.
    const of = (last: NumberOrUnknown) =>
      board(
        [
          [...times(8, 3), 1, 2, 5],
          [...times(8, 3), 1, 2],
          [...times(7, 3), last, 4, 5],
        ],
        [],
      );
    for (const mode of ['named', 'executives-named', 'anonymous'] as const)
      // A board of executives alone: where they are named nothing is held back.
      expect(flatAnswers(disclose(of(3), mode)).flat).toBe(true);
    expect(flatAnswers(disclose(of(4), 'anonymous')).flat).toBe(false);
  });

  it('T29 three flat people who weigh a third, where all are named', () => {
    const flat = [...times(8, 3), 1, 5] as const;
    const others = (n: number) => Array.from({ length: n }, () => VARIED);
    // Executives weigh half among those heard; three of the representatives are flat.
    expect(flatAnswers(openly(board([VARIED], [flat, flat, flat, ...others(1)])))).toEqual({
      flatShare: expect.closeTo(0.375, 12) as unknown,
      flat: true,
    });
    expect(flatAnswers(openly(board([VARIED], [flat, flat, flat, ...others(2)])))).toMatchObject({ flat: false });
    expect(flatAnswers(openly(board([flat, flat], [VARIED])))).toMatchObject({ flatShare: 0.5, flat: false });
  });

  it('T29 a third is enough, four fifths of one’s own numbers too, and fewer than half of the items say nothing', () => {
    const pool = (...said: Said[]) => flatAnswers(openly(board(said, [])));
    const flat = times(5, 4);
    expect(pool(flat, flat, flat, ...Array.from({ length: 6 }, () => VARIED))).toEqual({
      flatShare: expect.closeTo(1 / 3, 12) as unknown,
      flat: true,
    });
    expect(pool(times(4, 4), VARIED).flatShare).toBe(0);
    expect(pool([...times(7, 3), 1, 1, 1], VARIED).flatShare).toBe(0);
    expect(pool(times(4, 4)).flatShare).toBeNull();
  });

  it('S33 how many are flat isn’t told of people who aren’t named', () => {
    const all = board([times(10, 3), VARIED, VARIED], [VARIED, VARIED, VARIED]);
    expect(flatAnswers(disclose(all, 'executives-named')).flatShare).toBeNull();
    expect(flatAnswers(disclose(all, 'anonymous')).flatShare).toBeNull();
  });

  it.each([1, 3, 5] as const)('T29 everybody ticking %i throughout is no clear result', (number) => {
    const everybody = board(Array<Said>(3).fill(times(11, number)), Array<Said>(12).fill(times(11, number)));
    for (const mode of ['named', 'executives-named', 'anonymous'] as const) {
      const outcome = reckonDisclosed(disclose(everybody, mode));
      expect(outcome).toMatchObject({ recommended: 'hybrid', basis: 'in-doubt' });
      expect(outcome.doubts).toContain('flat-answers');
    }
  });

  it('T29 nor is almost everybody ticking 3', () => {
    const outcome = reckon(
      board(Array<Said>(3).fill(times(11, 3)), [...Array<Said>(8).fill(times(11, 3)), VARIED, VARIED]),
    );
    expect(outcome.flatShare).toBeGreaterThan(1 / 3);
    expect(outcome).toMatchObject({ recommended: 'hybrid', basis: 'in-doubt' });
  });
});
