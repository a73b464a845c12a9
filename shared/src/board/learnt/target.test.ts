import { expect, it } from 'vitest';
import { aimOf, reachedAim } from './target.ts';

it('F6 baseline and target in the same words are a share to be saved', () => {
  expect(aimOf('1件あたり60分', '1件あたり30分')).toEqual({ saving: 0.5 });
  expect(aimOf('週９０分', '約 週45分以下')).toEqual({ saving: 0.5 });
  expect(aimOf('1,200 minutes a month', '900 minutes a month')).toEqual({ saving: 0.25 });
});

it('F6 what isn’t said in the same words, or isn’t less, is no number', () => {
  for (const [baseline, target] of [
    ['1件あたり60分', '-30分'],
    ['60分', '30%'],
    ['60分', '1時間'],
    ['60分', '60分'],
    ['30分', '60分'],
    ['2件60分', '1件30分'],
    ['0分', '0分'],
    ['', ''],
  ] as const)
    expect(aimOf(baseline, target), `${baseline} → ${target}`).toBe(null);
});

it('F6 a target is reached when as much was saved as was aimed at', () => {
  expect(reachedAim({ saving: 0.5 }, 0.5)).toBe(true);
  expect(reachedAim({ saving: 0.5 }, 0.47)).toBe(false);
  expect(reachedAim(null, 0.47)).toBe(null);
  expect(reachedAim({ saving: 0.5 }, null)).toBe(null);
});
