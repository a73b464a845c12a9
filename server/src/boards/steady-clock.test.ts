import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyClock } from './steady-clock.ts';

function setUp(from = 0) {
  const time = { wall: 1_000_000, elapsed: 0 };
  const now = steadyClock({ wall: () => time.wall, elapsed: () => time.elapsed, from: () => from });
  const pass = (ms: number) => {
    time.wall += ms;
    time.elapsed += ms;
  };
  return { time, now, pass };
}

describe('D34 a board’s clock', () => {
  it('is the time of day', () => {
    const { now, pass } = setUp();
    pass(5_000);
    expect(now()).toBe(1_005_000);
  });

  it('goes on when the time of day is set back, and is right again later', () => {
    const { time, now, pass } = setUp();
    now();
    time.wall -= 60_000;
    expect(now()).toBe(1_000_000);
    pass(100_000);
    expect(now()).toBe(1_090_000);
    pass(600_000);
    expect(now()).toBe(time.wall);
  });

  it('begins where the log ends', () => {
    const { now } = setUp(2_000_000);
    expect(now()).toBe(2_000_000);
  });

  it('never runs backwards, whatever is done to the time of day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ passes: fc.nat(100_000), set: fc.integer({ min: -10_000_000, max: 10_000_000 }) })),
        (changes) => {
          const { time, now, pass } = setUp();
          let before = now();
          for (const { passes, set } of changes) {
            pass(passes);
            time.wall += set;
            const after = now();
            expect(after).toBeGreaterThanOrEqual(before);
            before = after;
          }
        },
      ),
    );
  });
});
