import { describe, expect, it } from 'vitest';
import { itemFigures } from './item.ts';
import { Random } from './random.ts';
import { changeAnswer, emptyTally, type Given, type Tally } from './tally.ts';

const WEIGHTS = { groups: true, execShare: 0.5, departmentsEqual: true };

const tallyOf = (executives: readonly Given[], representatives: readonly Given[]): Tally => {
  let tally = emptyTally;
  for (const given of executives) tally = changeAnswer(tally, { group: 'executive' }, undefined, given);
  for (const given of representatives)
    tally = changeAnswer(tally, { group: 'representative', department: 'sales' }, undefined, given);
  return tally;
};
const figures = (executives: readonly Given[], representatives: readonly Given[]) =>
  itemFigures(tallyOf(executives, representatives), WEIGHTS);

describe('what an item says', () => {
  it('T6 don’t know is not an answer in the middle', () => {
    expect(figures([5, null], [5, null, null])).toMatchObject({ n: 2, mean: 5, pooledMean: 5, consensus: 1 });
    expect(figures([null], [null])).toMatchObject({
      n: 0,
      mean: null,
      pooledMean: null,
      consensus: null,
      state: 'thin',
    });
  });

  it('T10 T13 the weighted mean stands beside the plain one, the gap has a sign', () => {
    expect(figures([5], [1, 1, 1])).toMatchObject({
      mean: 3,
      pooledMean: 2,
      executiveMean: 5,
      representativeMean: 1,
      gap: 1,
    });
    expect(figures([1, 2], [4, 5])).toMatchObject({ gap: -0.75, cliffsDelta: -1 });
    expect(figures([], [4, 5, 5])).toMatchObject({ gap: null, cliffsDelta: null, executiveMean: null });
  });

  it('T5 without groups nothing compares them', () => {
    expect(itemFigures(tallyOf([5, 5], [1, 1]), { ...WEIGHTS, groups: false })).toMatchObject({
      mean: 3,
      executiveMean: null,
      representativeMean: null,
      gap: null,
      cliffsDelta: null,
      state: 'split',
    });
  });

  it.each([
    ['thin, even where two are poles apart', [1], [5], 'thin'],
    ['divided, on opposite sides and a point apart', [2, 2], [4, 4], 'divided'],
    ['divided at a gap of exactly a quarter', [3, 4], [2, 3], 'divided'],
    ['not divided on the same side', [5, 5], [4, 3, 4], 'agreed'],
    ['not divided where one mean is the middle itself', [3, 3], [5, 5], 'mixed'],
    ['split, with three in ten on either side', [1, 5], [1, 5, 3], 'split'],
    ['agreed', [4, 4], [4, 5], 'agreed'],
    ['mixed', [2, 4], [3, 5, 3], 'mixed'],
  ] as const)('T15 %s', (_case, executives, representatives, state) => {
    expect(figures(executives, representatives).state).toBe(state);
  });

  it('T16 two executives and six representatives without any difference look divided in 18 % of items', () => {
    const random = new Random(18, 0);
    // Everybody's answer is the sum of four fair coins: opinions about the middle, the same in both groups.
    const answer = (): Given =>
      ([1, 2, 3, 4, 5] as const)[[1, 2, 4, 8].filter((bit) => (random.bits() & bit) > 0).length];
    const answers = (people: number) => Array.from({ length: people }, answer);
    const items = 10_000;
    let divided = 0;
    for (let n = 0; n < items; n += 1) if (figures(answers(2), answers(6)).state === 'divided') divided += 1;
    expect(divided / items).toBeGreaterThan(0.17);
    expect(divided / items).toBeLessThan(0.2);
  });
});
