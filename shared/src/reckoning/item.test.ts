import { describe, expect, it } from 'vitest';
import { itemFigures } from './item.ts';
import { Random } from './random.ts';
import { favourable } from './side.ts';
import type { NumberOrUnknown } from './input.ts';
import { countAnswers } from './count-answers.ts';
import { emptyTally, type Tally } from './tally.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

const WEIGHTS = { groups: true, execShare: 0.5, departmentsEqual: true };

const tallyOf = (executives: readonly NumberOrUnknown[], representatives: readonly NumberOrUnknown[]): Tally => {
  const given = meeting(
    { checklist: [item('c', 'culture')] },
    ...executives.map((said, at) => [executive(`e${String(at)}`), said] as const),
    ...representatives.map((said, at) => [representative(`r${String(at)}`), said] as const),
  );
  return countAnswers(given).get('c') ?? emptyTally;
};
const figures = (executives: readonly NumberOrUnknown[], representatives: readonly NumberOrUnknown[]) =>
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
    ['divided before split', [1, 1], [5, 5, 2], 'divided'],
    ['split, with three in ten on either side', [1, 5], [1, 5, 3], 'split'],
    ['apart, a point apart on the same side', [5, 5], [4, 4, 4], 'apart'],
    ['apart where one mean is the middle itself', [4, 4, 4], Array<3>(12).fill(3), 'apart'],
    ['not apart a hair below a point', [5, 5], [4, 4, 4, 5], 'agreed'],
    ['agreed', [4, 4], [4, 5], 'agreed'],
    ['mixed', [2, 4], [3, 5, 3], 'mixed'],
  ] as const)('T15 %s', (_case, executives, representatives, state) => {
    expect(figures(executives, representatives).state).toBe(state);
  });

  const counted = (...counts: readonly number[]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = counts;
    const tally: Tally = { ...emptyTally, departments: { all: { numbers: [a, b, c, d, e], unknown: 0 } } };
    return itemFigures(tally, { ...WEIGHTS, groups: false });
  };

  it.each([
    [[0, 4, 7, 4, 0], 'undecided'],
    [[0, 0, 15, 0, 0], 'undecided'],
    [[0, 3, 0, 12, 0], 'mixed'],
    [[0, 8, 7, 0, 0], 'mixed'],
    [[0, 2, 0, 13, 0], 'agreed'],
    [[0, 0, 4, 11, 0], 'agreed'],
    [[2, 0, 0, 13, 0], 'mixed'],
  ] as const)('T15 fifteen people, %j on 1 … 5: %s', (counts, state) => {
    expect(counted(...counts)).toMatchObject({ n: 15, state });
  });

  it('T17 a side needs 70 of 100 on it, and fewer than 15 on the other', () => {
    const sideOf = (...counts: number[]) => counted(...counts).side;
    expect([sideOf(0, 14, 16, 40, 30), sideOf(0, 15, 15, 70, 0), sideOf(0, 0, 31, 69, 0)]).toEqual(['yes', null, null]);
    expect([sideOf(30, 40, 16, 14, 0), sideOf(0, 70, 15, 0, 15), sideOf(69, 0, 31, 0, 0)]).toEqual(['no', null, null]);
    expect([sideOf(0, 0, 0, 0, 0), sideOf(0, 0, 100, 0, 0)]).toEqual([null, null]);
  });

  it('T17 only what all agree on, on the side that speaks for the axis, may look like success', () => {
    const good = (direction: 1 | -1, ...counts: number[]) => favourable(counted(...counts), direction);
    expect([good(1, 0, 0, 0, 9, 0), good(-1, 0, 9, 0, 0, 0)]).toEqual([true, true]);
    expect([good(-1, 0, 0, 0, 9, 0), good(1, 9, 0, 0, 0, 0)]).toEqual([false, false]);
    // On one side, but not agreed.
    expect([good(1, 0, 0, 9, 0, 0), good(1, 10, 0, 15, 35, 40)]).toEqual([false, false]);
  });

  it.each([
    ['two executives and five representatives', 2, 5, 0.35],
    ['three and twelve', 3, 12, 0.23],
  ])('T16 %s without any difference look divided or split in so many items', (_who, executives, others, part) => {
    const random = new Random(18, 0);
    // Everybody's answer is normal around the middle with a spread of 1 (twelve uniform ones less six), rounded.
    const answer = (): NumberOrUnknown => {
      const normal = Array.from({ length: 12 }, () => random.unit()).reduce((sum, each) => sum + each, 0) - 6;
      return ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.max(0, Math.round(2 + normal)))] ?? 3;
    };
    const answers = (people: number) => Array.from({ length: people }, answer);
    const items = 5000;
    let coloured = 0;
    for (let n = 0; n < items; n += 1)
      if (['divided', 'split'].includes(figures(answers(executives), answers(others)).state)) coloured += 1;
    expect(Math.abs(coloured / items - part)).toBeLessThan(0.03);
  });
});
