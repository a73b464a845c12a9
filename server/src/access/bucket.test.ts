import { describe, expect, it } from 'vitest';
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
});
