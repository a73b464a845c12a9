import { describe, expect, it } from 'vitest';
import { clock, dayAndClock } from './format.ts';
import { ownZone, usableZone, zoneFor } from './zone.ts';

const NOON = Date.UTC(2026, 10, 26, 12);
const JAPAN = -540;

describe('the zone of a reader', () => {
  it('D42 is the one their device names', () => {
    expect(zoneFor('Asia/Tokyo', JAPAN)).toBe('Asia/Tokyo');
    expect(zoneFor('America/New_York', 300)).toBe('America/New_York');
    expect(zoneFor('UTC', 0)).toBe('UTC');
  });

  it.each(['Etc/Unknown', 'undefined', 'GMT+9', '', undefined, null, 9, 'Moon/Sea', 'Asia/Tokyo ', {}, 'UTC'])(
    'D42 where the device says %o, times are still those of its clock',
    (reported) => {
      const zone = zoneFor(reported, JAPAN);
      expect(usableZone(zone)).not.toBeNull();
      expect(clock('ja', NOON, zone)).toBe('21:00');
    },
  );

  it('D42 a device that can tell neither zone nor offset gets UTC, and is told that it is', () => {
    for (const offset of [0, Number.NaN]) {
      const zone = zoneFor('Etc/Unknown', offset);
      expect(dayAndClock('ja', NOON, zone)).toBe('2026年11月26日(木) 12:00（UTC）');
      expect(clock('en', NOON, zone)).toBe('12:00 (UTC)');
    }
  });

  it('D42 half hours and the other side of the world are right too', () => {
    expect(clock('en', NOON, zoneFor(undefined, -330))).toBe('17:30');
    expect(clock('en', NOON, zoneFor(undefined, 480))).toBe('04:00');
  });

  it('D42 a device that fails when it is asked has one as well', () => {
    const fails = () => {
      throw new RangeError('Invalid time zone specified');
    };
    expect(
      clock(
        'ja',
        NOON,
        ownZone(fails, () => JAPAN),
      ),
    ).toBe('21:00');
  });
});
