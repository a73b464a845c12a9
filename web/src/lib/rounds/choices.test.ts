import type { RoundStep } from '@nemawashi/shared/board/view/history';
import { expect, it } from 'vitest';
import { adviceAfter, lastStep } from './choices.ts';

const step = (number: number, moved: number | null) => ({ number, moved }) as RoundStep<string>;
const after = (...history: RoundStep<string>[]) =>
  lastStep({ assessment: { history }, ranking: null } as unknown as Parameters<typeof lastStep>[0], 'checklist');

it('R12 speaks of the last round in which enough people answered for it to say anything', () => {
  expect(after()).toBeNull();
  expect(after(step(2, null))).toBeNull();
  expect(after(step(2, 0.3), step(3, null))?.number).toBe(2);
  expect(after(step(2, 0.3), step(3, 0.01))?.number).toBe(3);
});

it('R12 doesn’t promise agreement to a room that moved apart', () => {
  const moved = (before: number, after: number, counts = true) => ({ consensus: { before, after }, counts });
  const advice = (pays: boolean, ...shifts: ReturnType<typeof moved>[]) =>
    adviceAfter({ pays, shifts: shifts as unknown as RoundStep<string>['shifts'] });
  expect(advice(true, moved(0.4, 0.8), moved(0.6, 0.5))).toBe('shifts.pays');
  expect(advice(true, moved(0.8, 0.4), moved(0.1, 1, false))).toBe('shifts.moved-apart');
  expect(advice(false, moved(0.8, 0.79))).toBe('shifts.pays-no-more');
});
