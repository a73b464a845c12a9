import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';

/** How often each of 10, 20, 30, 40, 50 stands in `values`. */
const counts = (values: readonly number[]) => [10, 20, 30, 40, 50].map((k) => values.filter((v) => v === k).length);

describe('Cliff’s delta', () => {
  it('T14 is −0.25 for the published samples', () => {
    const treated = [10, 10, 20, 20, 20, 30, 30, 30, 40, 50];
    const others = [10, 20, 30, 40, 40, 50];
    expect(cliffsDelta(counts(treated), counts(others))).toBe(-0.25);
  });

  it('T14 compares every pair, and is null where there is none', () => {
    expect(cliffsDelta([1, 0, 0], [0, 0, 0])).toBeNull();
    expect(cliffsDelta([0, 0, 2], [3, 1, 0])).toBe(1);
    const value = fc.constantFrom(10, 20, 30, 40, 50);
    const sample = fc.array(value, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const pairs = a.flatMap((x) => b.map((y) => Math.sign(x - y)));
        expect(cliffsDelta(counts(a), counts(b))).toBeCloseTo(pairs.reduce((x, y) => x + y, 0) / pairs.length, 12);
      }),
    );
  });
});
