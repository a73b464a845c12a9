import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisConsensus, axisScores, fieldOf } from './axes.ts';
import { DOUBTS, doubtsBeforeSensitivity, isUnstable } from './doubts.ts';
import { firstMover, patternOf, position } from './lean.ts';
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

  it('T28 whoever is a tenth ahead moves first', () => {
    expect([-0.5, -0.1, -0.0999, 0, 0.0999, 0.1, 0.3 - 0.2, 1, null].map(firstMover)).toEqual([
      'management',
      'management',
      null,
      null,
      null,
      'field',
      'field',
      'field',
      null,
    ]);
  });
});

describe('doubts', () => {
  const agreed = { culture: 1, talent: 1, executive: 1 };
  const NONE = { oneSided: false, flat: false };
  const doubts = (
    axes: { culture: number | null; talent: number | null; executive: number | null },
    consensus = {},
    more = {},
  ) => doubtsBeforeSensitivity(position(axes, settings()), axes, { ...agreed, ...consensus }, { ...NONE, ...more });
  const even = { culture: 0.5, talent: 0.5, executive: 0.5 };

  it('T25 near the band is no doubt of its own: draws tell', () => {
    expect(doubts({ culture: 0.8, talent: 0.8, executive: 0.64 })).toEqual([]);
    expect(doubts({ culture: 0.8, talent: 0.8, executive: 0.66 })).toEqual([]);
  });

  it('T25 no-consensus: one axis below 0.55 is enough; 0.55 is not', () => {
    expect(doubts(even, { talent: 0.549 })).toEqual(['no-consensus']);
    expect(doubts(even, { talent: 0.55 })).toEqual([]);
  });

  it('T25 axis-unanswered, and no-carrier only where both are below 0.45', () => {
    expect(doubts({ ...even, talent: null }, { talent: null })).toEqual(['axis-unanswered']);
    expect(doubts({ culture: 0.4, talent: 0.4, executive: 0.44 })).toEqual(['no-carrier']);
    expect(doubts({ culture: 0.45, talent: 0.45, executive: 0.44 })).toEqual([]);
    expect(doubts({ culture: 0.44, talent: 0.44, executive: 0.45 })).toEqual([]);
  });

  it('T25 one role alone, and one number throughout, are doubts of their own', () => {
    expect(doubts(even, {}, { oneSided: true })).toEqual(['one-sided']);
    expect(doubts(even, {}, { flat: true })).toEqual(['flat-answers']);
  });

  it('T25 unstable: fewer than eight draws in ten', () => {
    expect([0.799, 0.8].map(isUnstable)).toEqual([true, false]);
  });

  it('T25 all at once they are told in their order', () => {
    const all = doubts(
      { culture: 0.3, talent: null, executive: 0.3 },
      { culture: 0.1 },
      { oneSided: true, flat: true },
    );
    expect([...all, 'unstable']).toEqual(DOUBTS);
  });

  it('T25 without a leading pattern only an unanswered axis can be said', () => {
    const silent = { culture: 0.1, talent: 0.1, executive: null };
    expect(doubts(silent, { culture: 0.1, executive: null }, { oneSided: true, flat: true })).toEqual([
      'axis-unanswered',
    ]);
  });
});
