import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { expect, it } from 'vitest';
import { SYNC_LIMITS } from '../limits.ts';
import { Allowances } from './allowances.ts';

it('D34 a seat’s allowance is forgotten only when nothing of it is spent', () => {
  let now = 0;
  const allowances = new Allowances({ ...SYNC_LIMITS, messages: { burst: 1, perSecond: 1 } }, () => now);
  const [board, seat] = ['b', 's'] as [BoardId & string, SeatId & string];
  expect(allowances.of(board, seat).messages.take(1)).toBe(true);
  allowances.sweep();
  expect(allowances.of(board, seat).messages.take(1)).toBe(false);
  now = 1000;
  allowances.sweep();
  expect(allowances.of(board, seat).messages.take(1)).toBe(true);
});
