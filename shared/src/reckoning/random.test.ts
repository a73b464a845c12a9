import { describe, expect, it } from 'vitest';
import { dirichlet } from './dirichlet.ts';
import { Random } from './random.ts';

const take = <Each>(n: number, one: () => Each): Each[] => Array.from({ length: n }, one);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('random numbers', () => {
  it('T34 the same seed and stream give the same numbers, others give others', () => {
    const numbers = (seed: number, stream: number) => {
      const random = new Random(seed, stream);
      return take(2000, () => random.bits());
    };
    expect(numbers(5, 1)).toEqual(numbers(5, 1));
    expect(numbers(5, 1)).not.toEqual(numbers(5, 2));
    expect(numbers(5, 1)).not.toEqual(numbers(6, 1));
    expect(numbers(5, 1)).not.toEqual(numbers(5 + 2 ** 32, 1));
  });

  it('T34 stay what they were: a published seed must give its outcome in years', () => {
    const random = new Random(1, 1);
    expect(take(4, () => random.bits())).toEqual([2104635138, 859887676, -1411613243, 1943394994]);
  });

  it('T34 filled in bulk they are the same numbers', () => {
    const one = new Random(3, 0);
    const bulk = new Int32Array(3000);
    new Random(3, 0).fill(bulk, 3000);
    expect([...bulk]).toEqual(take(3000, () => one.bits()));
  });

  it('T33 every place comes up about equally often', () => {
    const random = new Random(9, 0);
    const counts = new Array<number>(7).fill(0);
    for (const place of take(70_000, () => random.below(7))) counts[place] = (counts[place] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('T44 Dirichlet weights sum to 1, have their means and spread, and keep a 0', () => {
    const random = new Random(4, 0);
    const alphas = [0.5, 0, 10.5, 9];
    const draws = take(20_000, () => dirichlet(alphas, random));
    for (const weights of draws) expect(mean(weights) * 4).toBeCloseTo(1, 12);
    alphas.forEach((alpha, index) => {
      const drawn = draws.map((weights) => weights[index] ?? NaN);
      const expected = alpha / 20;
      expect(mean(drawn)).toBeCloseTo(expected, 2);
      const variance = mean(drawn.map((weight) => (weight - expected) ** 2));
      expect(variance).toBeCloseTo((expected * (1 - expected)) / 21, 3);
    });
  });
});
