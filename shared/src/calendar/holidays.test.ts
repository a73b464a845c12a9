import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isWeekend } from '../days.ts';
import { isHoliday } from './holidays.ts';
import { workdayFrom } from './workday.ts';

const holidaysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, at) => dayAfter(`${String(year)}-01-01`, at))
    .filter((day) => day.startsWith(String(year)))
    .filter(isHoliday)
    .map((day) => day.slice(5));

describe('F13 public holidays of Japan', () => {
  it('F13 are those that the Cabinet Office publishes for 2026 and 2027', () => {
    expect(holidaysOf(2026)).toEqual([
      ...['01-01', '01-12', '02-11', '02-23', '03-20', '04-29', '05-03', '05-04', '05-05', '05-06', '07-20'],
      // Between two holidays.
      ...['08-11', '09-21', '09-22', '09-23', '10-12', '11-03', '11-23'],
    ]);
    expect(holidaysOf(2027)).toEqual([
      // The equinox is on a Sunday.
      ...['01-01', '01-11', '02-11', '02-23', '03-21', '03-22', '04-29', '05-03', '05-04', '05-05', '07-19'],
      ...['08-11', '09-20', '09-23', '10-11', '11-03', '11-23'],
    ]);
  });

  it.each([
    [2028, '03-20', '09-22'],
    [2029, '03-20', '09-23'],
    [2031, '03-21', '09-23'],
    [2032, '03-20', '09-22'],
    [2033, '03-20', '09-23'],
    [2035, '03-21', '09-23'],
  ])('F13 the equinoxes of %i', (year, spring, autumn) => {
    expect(holidaysOf(year)).toEqual(expect.arrayContaining([spring, autumn]));
  });

  it('F13 a holiday on a Sunday is made up for, after those that follow it', () => {
    // 3 May 2026 is a Sunday; 4 and 5 are holidays themselves.
    expect(isHoliday('2026-05-06')).toBe(true);
    expect(isHoliday('2026-05-07')).toBe(false);
    expect(isHoliday('2032-09-21')).toBe(true);
  });
});

describe('F12 the next working day', () => {
  it.each([
    // A Sunday, then the coming of age.
    ['2027-01-10', '2027-01-12'],
    ['2027-01-12', '2027-01-12'],
    ['2026-12-29', '2027-01-04'],
    ['2026-05-02', '2026-05-07'],
    ['2026-09-19', '2026-09-24'],
  ])('F12 of %s is %s', (day, next) => {
    expect(workdayFrom(day)).toBe(next);
  });

  it('F12 is never before the day, at most ten days after it, and never on a weekend or holiday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (at) => {
        const day = dayAfter('2000-01-01', at);
        const next = workdayFrom(day);
        expect(next >= day && next <= dayAfter(day, 10)).toBe(true);
        expect(isWeekend(next) || isHoliday(next)).toBe(false);
        expect(workdayFrom(next)).toBe(next);
      }),
    );
  });
});
