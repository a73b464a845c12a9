import { describe, expect, it } from 'vitest';
import { rankAcceptability } from './testing/rank-acceptability.ts';
import { RankCounts, rankOrder } from './ranks.ts';

const order = (scores: number[], ties: number[] = scores.map(() => 0)) => [
  ...rankOrder(Float64Array.from(scores), Float64Array.from(ties), new Int32Array(scores.length)),
];

describe('ranks over many draws', () => {
  it('T45 are what analysis says for uniform weights on two criteria', () => {
    const counts = rankAcceptability(
      [
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ],
      [1, 1],
      { draws: 50_000, seed: 1 },
    );
    const [a, b, c] = [0, 1, 2];
    expect([a, b, c].map((task) => counts.share(task, 1, 1))).toEqual([
      expect.closeTo(0.4, 1),
      expect.closeTo(0.4, 1),
      expect.closeTo(0.2, 1),
    ]);
    expect(Math.abs(counts.share(a, 1, 1) - 0.4)).toBeLessThan(0.01);
    expect(Math.abs(counts.share(b, 1, 1) - 0.4)).toBeLessThan(0.01);
    expect(Math.abs(counts.share(c, 1, 1) - 0.2)).toBeLessThan(0.01);
    expect(Math.abs(counts.share(c, 2, 2) - 0.8)).toBeLessThan(0.01);
    expect(Math.abs(counts.share(a, 3, 3) - 0.5)).toBeLessThan(0.01);
  });

  it('T41 larger first; what is the same but for rounding goes by the tie, then by order; unknown is last', () => {
    expect(order([0.2, 0.5, 0.3])).toEqual([1, 2, 0]);
    expect(order([0.3, 0.1 + 0.2, 0.3], [1, 2, 1])).toEqual([1, 0, 2]);
    expect(order([NaN, 0.1, NaN, 0.2])).toEqual([3, 1, 0, 2]);
  });

  it('T44 percentiles are nearest ranks', () => {
    const counts = new RankCounts(2);
    // First in exactly 5 of 100 draws.
    for (let draw = 0; draw < 100; draw += 1) counts.add(draw < 5 ? Int32Array.of(0, 1) : Int32Array.of(1, 0));
    expect(counts.percentile(0, 0.05)).toBe(1);
    expect(counts.percentile(0, 0.95)).toBe(2);
    expect(counts.percentile(1, 0.05)).toBe(1);
    expect(counts.percentile(1, 0.95)).toBe(1);
    expect(counts.share(0, 1, 3)).toBe(1);
  });
});
