import { describe, expect, it } from 'vitest';
import { type Proposable, proposedWave } from './proposed-wave.ts';
import { fewBest, type Tier, tierOf } from './tier.ts';

const task = (id: string, tier: Tier | null, rank: number | null, flags: Proposable['flags'] = []): Proposable => ({
  id,
  tier,
  rank,
  flags,
});
const estimate = (id: string, hours: number | null, saving: number | null = 1) => ({ id, hours, saving });

describe('tiers', () => {
  it('T47 by the share of places among the best few', () => {
    expect([1, 0.8, 0.8 - 1e-13, 0.79, 0.2, 0.19, 0].map(tierOf)).toEqual([
      'front',
      'front',
      'front',
      'level',
      'level',
      'later',
      'later',
    ]);
  });

  it('T47 the best few are at most three, and at most half of the ranked', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 40].map(fewBest)).toEqual([1, 1, 2, 2, 3, 3, 3, 3]);
  });
});

describe('the proposed wave', () => {
  it('T48 one task starts: by tier, then by the hours it is hoped to save, then by rank', () => {
    const tasks = [task('a', 'front', 1), task('b', 'front', 2), task('c', 'level', 3), task('d', 'front', 4)];
    expect(proposedWave(tasks, [])).toEqual({ start: 'a', next: ['b', 'd'] });
    expect(proposedWave(tasks, [estimate('b', 40, 0.2), estimate('d', 10, 0.9), estimate('c', 99)])).toEqual({
      start: 'd',
      next: ['b', 'a'],
    });
  });

  it('T48 unknown hours come after none', () => {
    const tasks = [task('a', 'front', 1), task('b', 'front', 2), task('c', 'front', 3)];
    expect(proposedWave(tasks, [estimate('c', 0), estimate('b', 8, null)])).toEqual({ start: 'c', next: ['a', 'b'] });
  });

  it('T48 a later tier stands in line only where no other does', () => {
    const line = (second: Tier) =>
      proposedWave([task('a', 'front', 1), task('b', second, 2), task('c', 'later', 3), task('d', 'later', 4)], [])
        .next;
    expect(line('level')).toEqual(['b']);
    expect(line('later')).toEqual(['b', 'c']);
  });

  it('T48 flagged and unranked tasks are never proposed', () => {
    const tasks = [task('a', 'front', 1, ['risky']), task('b', 'level', 2, ['no-felt-pain']), task('c', null, null)];
    expect(proposedWave(tasks, [])).toEqual({ start: null, next: [] });
    expect(proposedWave([...tasks, task('d', 'later', 3)], [])).toEqual({ start: 'd', next: [] });
  });
});
