import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHING } from '../reckoning/settings.ts';
import type { Subject } from '../reckoning/subjects.ts';
import type { Counts } from '../reckoning/tally.ts';
import { changedWeighing, normalised, realChange } from './change.ts';
import { departmentsOffer, execShareOffer } from './offered.ts';
import { rankMoves } from './rank-moves.ts';
import { nextTurns } from './turns.ts';

const three: Counts = { numbers: [0, 1, 1, 1, 0], unknown: 0 };
const none: Counts = { numbers: [0, 0, 0, 0, 0], unknown: 0 };
const published = (...subjects: Subject[]) => ({
  checklist: [],
  tasks: [],
  subjects: Object.fromEntries(subjects.map((each, index) => [`c${String(index)}`, each])),
  electorate: { executives: 3, departments: { a: 3, b: 3 } },
  seed: 1,
});
const apart: Subject = {
  shown: 'groups',
  departments: true,
  tally: { executive: three, departments: { a: three, b: three } },
};
const one: Subject = { shown: 'groups', departments: true, tally: { executive: three, departments: { a: three } } };
const together: Subject = {
  shown: 'groups',
  departments: false,
  tally: { executive: three, departments: { '': three } },
};
const merged: Subject = { shown: 'merged', departments: false, tally: { executive: none, departments: { '': three } } };

describe('the controls of a what-if', () => {
  it('W4 are there only where what they weigh is told apart, and say why they aren’t', () => {
    expect(execShareOffer(published(apart, merged))).toEqual({ offered: true, still: 1 });
    expect(execShareOffer(published(merged), published(merged))).toEqual({ offered: false, why: 'pooled' });
    expect(departmentsOffer(published(together, apart))).toEqual({ offered: true });
    expect(departmentsOffer(published(together))).toEqual({ offered: false, why: 'together' });
    expect(departmentsOffer(published(one))).toEqual({ offered: false, why: 'one-department' });
    expect(departmentsOffer(published(merged))).toEqual({ offered: false, why: 'pooled' });
  });

  it('W6 leave the board’s weighing as it is until they are moved, and again when they are moved back', () => {
    expect(changedWeighing(DEFAULT_WEIGHING, {})).toEqual(DEFAULT_WEIGHING);
    const thirds = {
      ...DEFAULT_WEIGHING,
      execShare: 1 / 3,
      criteriaWeights: { pain: 1, effect: 1, ease: 1, safety: 0 },
    };
    const back = realChange(thirds, {
      execShare: 0.33,
      departmentsEqual: true,
      criteria: { pain: 0.33 },
      culture: 0.5,
    });
    expect(back).toEqual({});
    expect(realChange(thirds, { execShare: 0.34, criteria: { pain: 0.33, safety: 0.1 } })).toEqual({
      execShare: 0.34,
      criteria: { safety: 0.1 },
    });
    expect(changedWeighing(DEFAULT_WEIGHING, { criteria: { pain: 0 }, culture: 0.25 })).toMatchObject({
      criteriaWeights: { pain: 0, effect: expect.closeTo(0.3) as number },
      fieldWeights: { culture: 0.25, talent: 0.75 },
    });
  });

  it('W6 show weights scaled to add up to one, and nothing where there is nothing to scale', () => {
    expect(normalised({ a: 3, b: 1 })).toEqual({ a: 0.75, b: 0.25 });
    expect(normalised({ a: 0, b: 0 })).toEqual({ a: 0, b: 0 });
  });
});

describe('what a what-if says', () => {
  it('W5 names the shares next to the present one at which another pattern begins to lead', () => {
    const runs = [
      { from: 0, to: 0.2, leading: 'bottomUp' },
      { from: 0.21, to: 0.62, leading: 'hybrid' },
      { from: 0.63, to: 1, leading: 'topDown' },
    ] as const;
    expect(nextTurns(runs, 0.5)).toEqual([
      { share: 0.2, way: 'down', leading: 'bottomUp' },
      { share: 0.63, way: 'up', leading: 'topDown' },
    ]);
    expect(nextTurns(runs, 1)).toEqual([{ share: 0.62, way: 'down', leading: 'hybrid' }]);
    expect(nextTurns([{ from: 0, to: 1, leading: 'hybrid' }], 0.5)).toEqual([]);
  });

  it('W7 tells of each task where it was, how far it came, and which is proposed to start', () => {
    const task = (id: string, rank: number | null, score: number | null) => ({ id, rank, score });
    const board = { tasks: [task('a', 1, 0.8), task('b', 2, 0.7), task('c', null, null)], start: 'a' };
    const imagined = { tasks: [task('b', 1, 0.9), task('a', 2, 0.5), task('c', null, null)], start: 'b' };
    expect(rankMoves(board, imagined)).toEqual([
      { task: 'b', rank: 1, before: 2, gained: 1, score: 0.9, scoreBefore: 0.7, start: 'in' },
      { task: 'a', rank: 2, before: 1, gained: -1, score: 0.5, scoreBefore: 0.8, start: 'out' },
      { task: 'c', rank: null, before: null, gained: 0, score: null, scoreBefore: null, start: 'none' },
    ]);
    expect(rankMoves(board, { ...imagined, start: 'a' }).map(({ start }) => start)).toEqual(['none', 'stays', 'none']);
  });
});
