import { describe, expect, it } from 'vitest';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { SYNC_LIMITS } from '../documents/limits.ts';
import { Allowances } from '../documents/guard/allowances.ts';
import { Bucket } from './bucket.ts';

describe('D34 a bucket', () => {
  it('can be spent at once, and comes back with time, not beyond its measure', () => {
    let now = 0;
    const bucket = new Bucket({ burst: 10, perSecond: 2 }, () => now);
    expect([bucket.take(6), bucket.take(5), bucket.take(4)]).toEqual([true, false, true]);
    now = 1500;
    expect([bucket.take(4), bucket.take(3)]).toEqual([false, true]);
    now = 100_000;
    expect([bucket.full, bucket.take(11), bucket.take(10)]).toEqual([true, false, true]);
  });

  it('neither grows nor shrinks when the clock is set back', () => {
    let now = 10_000;
    const bucket = new Bucket({ burst: 10, perSecond: 1 }, () => now);
    bucket.take(10);
    now = 0;
    expect(bucket.take(1)).toBe(false);
    now = 1000;
    expect(bucket.take(1)).toBe(true);
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
