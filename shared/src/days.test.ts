import * as v from 'valibot';
import { expect, it } from 'vitest';
import { FIRST_DAY, isDay, LAST_DAY, monthsLater } from './days.ts';
import { day, moment } from './values/date.ts';

it('D43 a date is a day of the calendar in the years 2000 to 2999', () => {
  for (const text of [FIRST_DAY, '2024-02-29', '2026-11-26', '2100-02-28', LAST_DAY])
    expect([text, isDay(text)]).toEqual([text, true]);
  for (const text of [
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1999-12-31',
    '0206-01-01',
    '3000-01-01',
    '20026-01-01',
    '+275760-09-13',
    '2026-1-1',
    '２０２６-01-01',
    '2026-01-01T00:00',
    '',
  ])
    expect([text, v.safeParse(day, text).success]).toEqual([text, false]);
});

it('D43 a due date is a moment in those years', () => {
  expect(v.safeParse(moment, Date.UTC(2026, 11, 3)).success).toBe(true);
  for (const at of [0, -1, 8.64e15, 1e15, Date.UTC(1999, 5, 1), Date.UTC(3000, 5, 1), Number.NaN, 1.5])
    expect([at, v.safeParse(moment, at).success]).toEqual([at, false]);
});

it('U8 months later is the same day, or the month’s last', () => {
  expect(monthsLater('2026-11-27', 3)).toBe('2027-02-27');
  expect(monthsLater('2026-08-31', 1)).toBe('2026-09-30');
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29');
  expect(monthsLater('2027-01-30', 1)).toBe('2027-02-28');
  expect(monthsLater('2026-12-31', 1)).toBe('2027-01-31');
});
