import { describe, expect, it } from 'vitest';
import { DrawnCell } from './drawn-cell.ts';
import type { Cells } from './cells.ts';
import { drawCells, drawnMean, DRAWS } from './drawn-subject.ts';
import { nearestRank, percentile } from './percentile.ts';
import { Random } from './random.ts';
import { lawOf, Sums } from './sums.ts';

type Five = [number, number, number, number, number];
const take = (n: number, one: () => number): number[] => Array.from({ length: n }, one);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: readonly number[]) => {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
};
const LAW = [0.1, 0.2, 0.05, 0.4, 0.25];
/** Of the sum of `n` draws from the law, summed up term by term. */
const convolved = (n: number): number[] => {
  let chances = [1];
  for (let times = 0; times < n; times += 1) {
    const next = new Array<number>(chances.length + LAW.length - 1).fill(0);
    chances.forEach((p, i) => {
      LAW.forEach((q, j) => {
        next[i + j] = (next[i + j] ?? 0) + p * q;
      });
    });
    chances = next;
  }
  return chances;
};

describe('sums of draws', () => {
  it.each([1, 2, 7])('T33 the sum of %i comes up as often as adding up says', (n) => {
    const sums = new Sums(lawOf(LAW));
    const random = new Random(11, 0);
    const times = 40_000;
    const found = new Array<number>(4 * n + 1).fill(0);
    // Asked for now and again, and asked for every time.
    for (let at = 0; at < times; at += 1) {
      const sum = at % 2 === 0 ? sums.draw(n, random) : sums.drawAlways(n, random);
      found[sum] = (found[sum] ?? 0) + 1;
    }
    convolved(n).forEach((p, sum) => {
      const off = Math.abs((found[sum] ?? 0) / times - p);
      expect(off).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / times) + 1e-12);
    });
  });

  it.each([0, 64, 65, 300])('T33 of %i draws it has their mean and spread, and stays in their range', (n) => {
    const sums = new Sums(lawOf(LAW));
    const random = new Random(12, 0);
    const drawn = take(20_000, () => sums.draw(n, random));
    const one = LAW.reduce((sum, p, k) => sum + p * k, 0);
    const spread = LAW.reduce((sum, p, k) => sum + p * (k - one) ** 2, 0);
    expect(Math.abs(meanOf(drawn) - n * one)).toBeLessThanOrEqual(5 * Math.sqrt((n * spread) / 20_000));
    expect(Math.abs(varianceOf(drawn) - n * spread)).toBeLessThanOrEqual(0.05 * n * spread);
    expect(drawn.every((sum) => Number.isInteger(sum) && sum >= 0 && sum <= 4 * n)).toBe(true);
  });

  it('T33 what is certain always comes', () => {
    const random = new Random(1, 0);
    expect(new Set(take(200, () => new Sums(lawOf([0, 0, 1])).draw(3, random)))).toEqual(new Set([6]));
  });
});

/** Moving: −1 or +1 with 0.1 each, and at an end of the scale it stays. */
function moved(numbers: readonly number[]): { mean: number; variance: number } {
  const n = numbers.reduce((sum, each) => sum + each, 0);
  const moments = numbers.map((count, at) => {
    const to = [Math.max(1, at), at + 1, Math.min(5, at + 2)];
    const parts = [0.1, 0.8, 0.1];
    const of = (power: number) => to.reduce((sum, value, k) => sum + (parts[k] ?? 0) * value ** power, 0);
    return { part: count / n, first: of(1), second: of(2) };
  });
  const mean = moments.reduce((sum, { part, first }) => sum + part * first, 0);
  return { mean, variance: moments.reduce((sum, { part, second }) => sum + part * second, 0) - mean ** 2 };
}

describe('a cell drawn anew', () => {
  const N = 40_000;

  it.each([
    [[1, 0, 2, 3, 1], 7],
    [[0, 0, 0, 0, 4], 4],
    [[5, 1, 0, 0, 0], 6],
  ] as [Five, number][])(
    'T33 of %j by %i its mean has the mean and spread of drawn and moved answers',
    (numbers, members) => {
      const cell = new DrawnCell({ numbers, members });
      const random = new Random(21, 0);
      const drawn = take(N, () => cell.draw(random));
      const { mean, variance } = moved(numbers);
      const expected = variance / members;
      expect(Math.abs(meanOf(drawn) - mean)).toBeLessThan(5 * Math.sqrt(expected / N));
      expect(Math.abs(varianceOf(drawn) - expected)).toBeLessThan(0.05 * expected);
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...drawn)).toBeLessThanOrEqual(5);
    },
  );

  it('T33 with silent members as many are silent in a draw as chance has it, and sometimes all', () => {
    const numbers: Five = [1, 0, 0, 2, 0];
    const members = 5;
    const cell = new DrawnCell({ numbers, members });
    const random = new Random(22, 0);
    const drawn = take(N, () => cell.draw(random));
    const heard = 3 / members;
    const silent = (1 - heard) ** members;
    const share = drawn.filter(Number.isNaN).length / N;
    expect(Math.abs(share - silent)).toBeLessThan(5 * Math.sqrt((silent * (1 - silent)) / N));
    // Given k numbers the mean of them has a kth of the spread; k is binomial.
    const { mean, variance } = moved(numbers);
    const choose = (k: number) => [1, 5, 10, 10, 5, 1][k] ?? 0;
    const given = [1, 2, 3, 4, 5].map((k) => ({ k, p: choose(k) * heard ** k * (1 - heard) ** (members - k) }));
    const expected = given.reduce((sum, { k, p }) => sum + (p * variance) / k, 0) / (1 - silent);
    const numbersDrawn = drawn.filter((each) => !Number.isNaN(each));
    expect(Math.abs(meanOf(numbersDrawn) - mean)).toBeLessThan(5 * Math.sqrt(expected / numbersDrawn.length));
    expect(Math.abs(varianceOf(numbersDrawn) - expected)).toBeLessThan(0.05 * expected);
  });

  it('T33 a cell without a number never has one', () => {
    const random = new Random(1, 0);
    expect(take(20, () => new DrawnCell({ numbers: [0, 0, 0, 0, 0], members: 4 }).draw(random))).toEqual(
      Array(20).fill(NaN),
    );
  });
});

describe('a subject drawn anew', () => {
  const cell = (at: number, members = 1, silent = 0) => ({
    numbers: [1, 2, 3, 4, 5].map((value) => (value === at ? members : 0)) as Five,
    members: members + silent,
  });
  const NOBODY = { numbers: [0, 0, 0, 0, 0] as Five, members: 2 };
  const draw = (cells: Cells, share: number) => {
    const drawn = drawCells(cells, new Random(31, 0));
    return Array.from({ length: DRAWS }, (_, at) => drawnMean(drawn, share, at));
  };

  it('T33 departments are drawn anew: with one at 2 and one at 4 a quarter of the draws see each alone', () => {
    const means = draw({ executives: null, others: [cell(2, 400), cell(4, 400)] }, 0.5);
    expect(means).toHaveLength(DRAWS);
    const near = (value: number) => means.filter((each) => Math.abs(each - value) < 0.5).length / DRAWS;
    for (const [value, part] of [
      [2, 0.25],
      [3, 0.5],
      [4, 0.25],
    ] as const)
      expect(Math.abs(near(value) - part)).toBeLessThan(0.06);
  });

  it('T33 executives have their share, and a silent role gives its own away', () => {
    const at = (executives: Cells['executives'], share: number) =>
      meanOf(draw({ executives, others: [cell(2, 900)] }, share));
    expect(at(cell(4, 900), 0.25)).toBeCloseTo(0.25 * 4 + 0.75 * 2, 1);
    expect(at(NOBODY, 0.25)).toBeCloseTo(2, 1);
    expect(meanOf(draw({ executives: cell(4, 900), others: [NOBODY, NOBODY] }, 0.25))).toBeCloseTo(4, 1);
    expect(draw({ executives: NOBODY, others: [NOBODY] }, 0.5).every(Number.isNaN)).toBe(true);
  });
});

describe('nearest rank', () => {
  it('T44 is the first place that the part reaches, also where a product is whole but for rounding', () => {
    expect([nearestRank(0.05, 100), nearestRank(0.05, 101), nearestRank(0.95, 1000), nearestRank(0, 9)]).toEqual([
      5, 6, 950, 1,
    ]);
    expect(nearestRank(0.07, 100)).toBe(7);
    expect(percentile([9, 1, 5, 3, 7], 0.5)).toBe(5);
    expect(percentile([9, 1, 5, 3, 7], 0.95)).toBe(9);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
