import type { RoundStep } from '@nemawashi/shared/board/view/history';
import { expect, it } from 'vitest';
import { lastStep } from './choices.ts';

const step = (number: number, moved: number | null) => ({ number, moved }) as RoundStep<string>;
const after = (...history: RoundStep<string>[]) =>
  lastStep({ assessment: { history }, ranking: null } as unknown as Parameters<typeof lastStep>[0], 'checklist');

it('R12 speaks of the last round in which enough people answered for it to say anything', () => {
  expect(after()).toBeNull();
  expect(after(step(2, null))).toBeNull();
  expect(after(step(2, 0.3), step(3, null))?.number).toBe(2);
  expect(after(step(2, 0.3), step(3, 0.01))?.number).toBe(3);
});
