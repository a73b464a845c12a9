import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisConsensus, axisScores, fieldOf } from './axes.ts';
import { doubtsBeforeSensitivity, isUnstable } from './doubts.ts';
import { patternOf, position } from './lean.ts';
import { item, settings, THREE_AXES } from './testing/meeting.ts';

const NO_AXES = { culture: null, talent: null, executive: null };

describe('from items to a pattern', () => {
  it('T20 an axis is the weighted mean of its answered items, turned where they are worded the other way round', () => {
    const checklist = [
      item('a', 'culture', { weight: 3 }),
      item('b', 'culture', { direction: -1 }),
      item('silent', 'culture', { weight: 9 }),
      item('gate', 'safety'),
    ];
    const means: Record<string, number> = { a: 5, b: 2, gate: 1 };
    expect(axisScores(checklist, ({ id }) => means[id] ?? null)).toEqual({ ...NO_AXES, culture: (3 * 1 + 0.75) / 4 });
    const agreement: Record<string, number> = { a: 0.8, b: 0.4 };
    expect(axisConsensus(checklist, ({ id }) => agreement[id] ?? null).culture).toBeCloseTo((3 * 0.8 + 0.4) / 4);
  });

  it('T21 field goes by its weights over the axes answered', () => {
    const weights = { culture: 3, talent: 1 };
    expect(fieldOf({ culture: 1, talent: 0, executive: null }, weights)).toBe(0.75);
    expect(fieldOf({ culture: null, talent: 0.2, executive: 1 }, weights)).toBe(0.2);
    expect(fieldOf(NO_AXES, weights)).toBeNull();
  });

  it('T22 a lean on the band itself, or past it by rounding only, is hybrid', () => {
    expect([-0.31, -0.3, -0.3 - 1e-13, 0, 0.3, 0.1 + 0.2, 0.31].map((lean) => patternOf(lean, 0.3))).toEqual([
      'topDown',
      'hybrid',
      'hybrid',
      'hybrid',
      'hybrid',
      'hybrid',
      'bottomUp',
    ]);
  });

  it('T22 there is no pattern while top or field is unknown', () => {
    expect(position({ ...NO_AXES, culture: 1 }, settings())).toMatchObject({
      field: 1,
      top: null,
      lean: null,
      leading: null,
    });
  });

  it('T21 lean lies in −1 … 1', () => {
    const mean = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
    fc.assert(
      fc.property(mean, mean, mean, (c, t, e) => {
        const { lean } = position(
          axisScores(THREE_AXES, ({ id }) => ({ c, t, e })[id] ?? null),
          settings(),
        );
        if (lean !== null) expect(Math.abs(lean)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('doubts', () => {
  const agreed = { culture: 1, talent: 1, executive: 1 };
  const doubts = (axes: { culture: number | null; talent: number | null; executive: number | null }, consensus = {}) =>
    doubtsBeforeSensitivity(position(axes, settings()), axes, { ...agreed, ...consensus }, 0.3);

  it('T25 close: nearer than 0.05 to the band, on either side', () => {
    expect(doubts({ culture: 0.8, talent: 0.8, executive: 0.46 })).toEqual(['close']);
    expect(doubts({ culture: 0.5, talent: 0.5, executive: 0.76 })).toEqual(['close']);
    expect(doubts({ culture: 0.8, talent: 0.8, executive: 0.45 })).toEqual([]);
    expect(doubts({ culture: 0.8, talent: 0.8, executive: 0.55 })).toEqual([]);
  });

  it('T25 no-consensus: one axis below a half is enough; a half is not', () => {
    const axes = { culture: 0.5, talent: 0.5, executive: 0.5 };
    expect(doubts(axes, { talent: 0.49 })).toEqual(['no-consensus']);
    expect(doubts(axes, { talent: 0.5 })).toEqual([]);
  });

  it('T25 axis-unanswered, and no-carrier only where both are below 0.4', () => {
    expect(doubts({ culture: 0.5, talent: null, executive: 0.5 }, { talent: null })).toEqual(['axis-unanswered']);
    expect(doubts({ culture: 0.3, talent: 0.3, executive: 0.39 })).toEqual(['no-carrier']);
    expect(doubts({ culture: 0.4, talent: 0.4, executive: 0.39 })).toEqual([]);
  });

  it('T25 unstable: fewer than seven draws in ten', () => {
    expect([0.699, 0.7].map(isUnstable)).toEqual([true, false]);
  });
});
