import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../ids.ts';
import type { TaskFlag } from '../../reckoning/task-flags.ts';
import { learnt, nextWave } from './next-wave.ts';

const brought = (...ratios: number[]) => learnt(ratios.map((ratio) => ({ hoped: 50, result: { saved: ratio / 2 } })));
const task = (id: string, score: number, hours: number | null = null, flags: TaskFlag[] = []) => ({
  slate: { id: id as TaskId, hours, saving: hours === null ? null : 100 },
  ranked: { id, score, rank: 1, flags },
});
type Task = ReturnType<typeof task>;
const order = (tasks: Task[], tried: string[] = []) =>
  nextWave(
    tasks.map(({ slate }) => slate),
    tasks.map(({ ranked }) => ranked),
    new Set(tried as TaskId[]),
    null,
  ).map((each) => each.task as string);

describe('what was learnt', () => {
  it('F5 is nothing before anything was measured against a hope', () => {
    expect(learnt([])).toBeNull();
    expect(
      learnt([
        { hoped: null, result: { saved: 0.9 } },
        { hoped: 0, result: { saved: 0.9 } },
        { hoped: 20, result: { saved: null } },
      ]),
    ).toBeNull();
  });

  it('F5 lies between what was measured and what was hoped, the nearer the more was measured', () => {
    expect(brought(0.5)?.factor).toBeCloseTo(2.5 / 3, 12);
    expect(brought(0.5, 0.5, 0.5)?.factor).toBeCloseTo(3.5 / 5, 12);
    expect(brought(2, 2, 2)).toEqual({ factor: expect.closeTo(8 / 5, 12) as unknown, pilots: 3 });
  });

  it('F5 raises no hope until three pilots are measured, and never falls below nothing', () => {
    expect(brought(4)?.factor).toBe(1);
    expect(brought(4, 3)?.factor).toBe(1);
    expect(brought(-9)?.factor).toBe(0);
  });
});

describe('the next wave', () => {
  it('F5 ties with the best within 0.05, by expected hours, unknown last; no chain of small steps', () => {
    expect(order([task('a', 0.651), task('b', 0.649, 9)])).toEqual(['b', 'a']);
    expect(order([task('a', 0.7), task('b', 0.649, 9)])).toEqual(['a', 'b']);
    expect(order([task('a', 0.7, 1), task('b', 0.65, 2)])).toEqual(['b', 'a']);
    expect(order([task('a', 0.7, 1), task('b', 0.66, 2), task('c', 0.62, 9)])).toEqual(['b', 'a', 'c']);
  });

  it('F4 F10 leaves out what was tried, and puts what the radar warns of after everything else', () => {
    expect(order([task('a', 0.9), task('b', 0.5)], ['a'])).toEqual(['b']);
    expect(order([task('a', 0.9, 99, ['risky']), task('b', 0.3), task('c', 0.8, 9, ['no-felt-pain'])])).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('F5 F10 holds every open task once; of two without a warning none comes before one that is better by more than the tie', () => {
    const some = fc.array(
      fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), hours: fc.nat(50), risky: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (made) => {
        const tasks = made.map(({ score, hours, risky }, n) =>
          task(`t${String(n)}`, score, hours, risky ? ['risky'] : []),
        );
        const found = order(tasks).map((id) => tasks.find(({ ranked }) => ranked.id === id)?.ranked);
        expect(new Set(found).size).toBe(tasks.length);
        found.forEach((each, place) => {
          for (const later of found.slice(place + 1)) {
            if (each === undefined || later === undefined) continue;
            if (each.flags.length === later.flags.length)
              expect(later.score - each.score).toBeLessThanOrEqual(0.05 + 1e-9);
            else expect(each.flags).toEqual([]);
          }
        });
      }),
    );
  });
});
