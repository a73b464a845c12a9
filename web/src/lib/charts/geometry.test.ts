import { describe, expect, it } from 'vitest';
import { apartBy, besideEachOther, contributions, diverging } from './geometry.ts';

const counts = (...numbers: [number, number, number, number, number]) => ({ numbers, unknown: 0 });

describe('the charts’ geometry', () => {
  it('M23 draws groups of any size on one scale, with the middle of those on 3 in the middle', () => {
    const [three, twelve] = diverging([counts(0, 1, 1, 1, 0), counts(0, 4, 4, 4, 0)]);
    expect(three?.map(({ from, width }) => [from, width])).toEqual(twelve?.map(({ from, width }) => [from, width]));
    const middle = three?.[2];
    expect((middle?.from ?? 0) + (middle?.width ?? 0) / 2).toBeCloseTo(50);
  });

  it('M23 lets the longest side reach the edge and nothing beyond', () => {
    const [all, half] = diverging([counts(0, 0, 0, 0, 3), counts(1, 0, 0, 1, 0)]);
    expect(all?.[4]).toMatchObject({ from: 50, width: 50 });
    expect(half?.[3]).toMatchObject({ from: 50, width: 25 });
    const [nobody] = diverging([counts(0, 0, 0, 0, 0)]);
    expect(nobody?.every(({ width }) => width === 0)).toBe(true);
  });

  it('M22 lets nobody lie on nobody on somebody else', () => {
    const heights = apartBy([50, 20, 52], 16);
    expect(heights).toEqual([50, 20, 66]);
    const spots = besideEachOther(
      [0, 1, 2, 3].map(() => ({ x: 10, y: 10 })),
      9,
    );
    expect(new Set(spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(4);
  });

  it('adds up what made a score to the score itself', () => {
    const parts = contributions({ pain: 5, effect: 3 }, { pain: 3, effect: 1 }, ['pain', 'effect']);
    expect(parts?.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(0.75 + 0.125);
  });

  it('shows no parts of a score that there isn’t', () => {
    expect(contributions({ pain: null, effect: 3 }, { pain: 1, effect: 1 }, ['pain', 'effect'])).toBeNull();
  });
});
