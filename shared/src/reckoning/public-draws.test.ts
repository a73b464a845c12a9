import { describe, expect, it } from 'vitest';
import { type Outcome, reckon } from './outcome.ts';
import { publicCase } from './testing/public-case.ts';

const SEEDS = 20;
/** What a share that is `p` over very many draws may be in a thousand, and on average over twenty times a thousand. */
const ofOne = (p: number) => Math.max(0.01, 4 * Math.sqrt((p * (1 - p)) / 1000));
const ofMean = (p: number) => Math.max(0.004, 0.9 * Math.sqrt((p * (1 - p)) / 1000));

const drawn = new Map<number, Outcome[]>();
/** The case's own seed first, then others. */
function outcomes(number: number): readonly Outcome[] {
  const before = drawn.get(number);
  if (before !== undefined) return before;
  const { input } = publicCase(number);
  const made = Array.from({ length: SEEDS }, (_, more) =>
    reckon({ ...input, settings: { ...input.settings, seed: input.settings.seed + more * 7919 } }),
  );
  drawn.set(number, made);
  return made;
}

function expectShare(number: number, of: (outcome: Outcome) => number, p: number): void {
  const shares = outcomes(number).map(of);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(Math.abs((shares[0] ?? NaN) - p)).toBeLessThanOrEqual(ofOne(p));
  expect(Math.abs(mean - p)).toBeLessThanOrEqual(ofMean(p));
}

describe('draws of the public cases, against their shares over 200,000 draws', { timeout: 120_000 }, () => {
  it.each([
    [1, 0, 0.924, 0.076],
    [2, 1, 0, 0],
    [3, 0.998, 0.002, 0],
    [4, 0, 1, 0],
    [5, 0, 0.001, 0.999],
    [6, 0.006, 0.792, 0.202],
    [7, 0.001, 0.858, 0.142],
  ])('T32 case %i: top-down %f, hybrid %f, bottom-up %f', (number, topDown, hybrid, bottomUp) => {
    expectShare(number, ({ sensitivity }) => sensitivity.topDown, topDown);
    expectShare(number, ({ sensitivity }) => sensitivity.hybrid, hybrid);
    expectShare(number, ({ sensitivity }) => sensitivity.bottomUp, bottomUp);
  });

  it.each([
    [1, 't5', 0.597, 0.964],
    [1, 't6', 0.185, 0.649],
    [1, 't3', 0.078, 0.643],
    [1, 't2', 0.118, 0.519],
    [2, 't6', 0.399, 0.934],
    [2, 't4', 0.4, 0.867],
    [2, 't3', 0.114, 0.558],
    [2, 't1', 0.086, 0.593],
    [3, 't2', 0.672, 0.961],
    [3, 't6', 0.084, 0.666],
    [3, 't1', 0.088, 0.573],
    [3, 't3', 0.14, 0.502],
    [5, 't4', 0.549, 0.934],
    [5, 't3', 0.179, 0.683],
    [5, 't7', 0.161, 0.62],
    [5, 't6', 0.094, 0.584],
  ])('T44 case %i: %s comes first in %f and among the best in %f', (number, task, first, best) => {
    const firmness = (outcome: Outcome) => {
      const of = outcome.tasks.find(({ id }) => id === task);
      if (of === undefined) throw new Error(`No ${task}`);
      return of.firmness;
    };
    expectShare(number, (outcome) => firmness(outcome).first, first);
    expectShare(number, (outcome) => firmness(outcome).best, best);
  });

  it.each([
    [1, 't5', ['t2']],
    [2, 't4', []],
    [3, 't2', ['t6']],
    [5, 't4', ['t3', 't7']],
  ])('T48 case %i proposes %s, and %j next', (number, start, next) => {
    for (const { proposed } of outcomes(number)) expect(proposed).toEqual({ start, next });
  });
});
