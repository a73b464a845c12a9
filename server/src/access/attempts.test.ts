import { describe, expect, it } from 'vitest';
import { createAttempts } from './attempts.ts';
import { Buckets } from './buckets.ts';
import { RATES } from './limits.ts';
import { networkOf } from './network.ts';

const OFFICE = '203.0.113.7';

function setUp() {
  const time = { now: 0 };
  const pauses: number[] = [];
  const attempts = createAttempts({
    elapsed: () => time.now,
    mistakes: new Buckets(RATES.mistakes, () => time.now),
    paceMs: 100,
    pause(ms) {
      pauses.push(ms);
      return Promise.resolve();
    },
  });
  const mistakes = (count: number, from = OFFICE) => {
    for (let n = 0; n < count; n += 1) attempts.failed('', from);
  };
  return { attempts, time, pauses, mistakes };
}

describe('D31 tries of a short secret', () => {
  it('are looked at at once before there are many mistakes, and from elsewhere whatever happens here', async () => {
    const { attempts, pauses, mistakes } = setUp();
    mistakes(29);
    expect(await attempts.turn('', OFFICE)).toBe(0);
    mistakes(1);
    expect(await attempts.turn('', '203.0.113.8')).toBe(0);
    expect(await attempts.turn('another board', OFFICE)).toBe(0);
    expect(pauses).toEqual([]);
  });

  it('are looked at one by one where there were many, the right one like the others', async () => {
    const { attempts, pauses, mistakes } = setUp();
    mistakes(40);
    for (let n = 0; n < 3; n += 1) expect(await attempts.turn('', OFFICE)).toBe(0);
    expect(pauses).toEqual([100, 200, 300]);
  });

  it('are asked to come again only where the row is half a minute long', async () => {
    const { attempts, time, mistakes } = setUp();
    mistakes(40);
    for (let n = 0; n < 300; n += 1) expect(await attempts.turn('', OFFICE)).toBe(0);
    expect(await attempts.turn('', OFFICE)).toBe(100);
    time.now += 100;
    expect(await attempts.turn('', OFFICE)).toBe(0);
  });

  it('count as mistakes thirty at once, and one more every twenty seconds', () => {
    const { attempts, time } = setUp();
    for (let n = 0; n < 30; n += 1) expect(attempts.failed('', OFFICE)).toBe(0);
    expect(Math.round(attempts.failed('', OFFICE))).toBe(20_000);
    time.now += 20_001;
    expect(attempts.failed('', OFFICE)).toBe(0);
  });
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('D31 %s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
