import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensus } from './consensus.ts';

const shares = (counts: readonly number[]) => counts.map((n) => n / counts.reduce((a, b) => a + b, 0));

describe('consensus', () => {
  it('T11 is what Tastle & Wierman published for seven categories', () => {
    expect(consensus(shares([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.7256876, 7);
  });

  it('T12 is 1 for one voice, wherever on the scale, and 0 for half at each end', () => {
    for (let voice = 0; voice < 5; voice += 1)
      expect(consensus(shares([0, 1, 2, 3, 4].map((k) => (k === voice ? 1 : 0))))).toBe(1);
    expect(consensus([0.5, 0, 0, 0, 0.5])).toBe(0);
  });

  it('T12 lies in 0 … 1 for any answers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 5, maxLength: 5 }), (counts) => {
        fc.pre(counts.some((n) => n > 0));
        const value = consensus(shares(counts));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
