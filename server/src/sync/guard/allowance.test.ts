import { describe, expect, it } from 'vitest';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { SYNC_LIMITS } from '../limits.ts';
import { Allowance } from './allowance.ts';
import { Allowances } from './allowances.ts';

describe('an allowance', () => {
  it('can be spent at once, and comes back with time, not beyond its measure', () => {
    let now = 0;
    const allowance = new Allowance({ burst: 10, perSecond: 2 }, () => now);
    expect([allowance.take(6), allowance.take(5), allowance.take(4)]).toEqual([true, false, true]);
    now = 1500;
    expect([allowance.take(4), allowance.take(3)]).toEqual([false, true]);
    now = 100_000;
    expect([allowance.full, allowance.take(11), allowance.take(10)]).toEqual([true, false, true]);
  });

  it('neither grows nor shrinks when the clock is set back', () => {
    let now = 10_000;
    const allowance = new Allowance({ burst: 10, perSecond: 1 }, () => now);
    allowance.take(10);
    now = 0;
    expect(allowance.take(1)).toBe(false);
    now = 1000;
    expect(allowance.take(1)).toBe(true);
  });

  it('is forgotten only when nothing of it is spent', () => {
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
});
