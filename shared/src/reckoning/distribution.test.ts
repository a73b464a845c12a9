import { describe, expect, it } from 'vitest';
import { distribution } from './distribution.ts';
import { type Counts, emptyTally, type Tally } from './tally.ts';

const counts = (...numbers: Counts['numbers']): Counts => ({ numbers, unknown: 0 });
const WEIGHTS = { groups: true, execShare: 0.6, departmentsEqual: true };

/** Two executives for 1; three of sales for 5, one of them for 4; one of the field for 3. */
const tally: Tally = {
  executive: counts(2, 0, 0, 0, 0),
  departments: { sales: counts(0, 0, 0, 1, 2), field: counts(0, 0, 1, 0, 0) },
};

describe('distribution', () => {
  it('T2 T3 executives weigh execShare together, departments share the rest equally', () => {
    expect(distribution(tally, WEIGHTS)).toEqual([0.6, 0, 0.4 / 2, expect.closeTo(0.4 / 6), expect.closeTo(0.8 / 6)]);
  });

  it('T3 without equal departments representatives weigh by head', () => {
    const shares = distribution(tally, { ...WEIGHTS, departmentsEqual: false });
    expect(shares).toEqual([0.6, 0, 0.1, 0.1, 0.2]);
  });

  it('T4 a silent group gives its share to the other', () => {
    expect(distribution({ ...tally, departments: {} }, WEIGHTS)).toEqual([1, 0, 0, 0, 0]);
    const without = { ...tally, executive: { ...counts(0, 0, 0, 0, 0), unknown: 2 } };
    expect(distribution(without, WEIGHTS)?.[2]).toBe(0.5);
  });

  it('T5 without groups everybody weighs the same', () => {
    expect(distribution(tally, { ...WEIGHTS, groups: false })).toEqual([2 / 6, 0, 1 / 6, 1 / 6, 2 / 6]);
  });

  it('T10 is null if nobody gave a number', () => {
    expect(distribution(emptyTally, WEIGHTS)).toBeNull();
    expect(distribution({ ...emptyTally, executive: { ...counts(0, 0, 0, 0, 0), unknown: 3 } }, WEIGHTS)).toBeNull();
  });
});
