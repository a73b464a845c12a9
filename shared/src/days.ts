/** Years that a date on a board can be in. Beyond them stand slips of the finger: 0206, 20026, 275760. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2999-12-31';

/**
 * The beginning of YYYY-MM-DD as milliseconds since 1970, of no time zone. In a log from before `isDay` was asked a day
 * may lie behind its month's end: it runs over into the next, in every browser alike.
 */
export function beginningOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // A year below 100 would be taken for one of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

/** A day of the calendar that a board's dates can be on, YYYY-MM-DD: never 2026-02-30. */
export function isDay(text: string): boolean {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const at = beginningOf(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const DAY_MS = 24 * 60 * 60 * 1000;
// Wherever on earth those years begin and end.
const FIRST_MOMENT = Date.UTC(2000, 0, 1) - DAY_MS;
const LAST_MOMENT = Date.UTC(3000, 0, 1) + DAY_MS;

/** Whether milliseconds since 1970 are a moment in those years. */
export const isMoment = (at: number): boolean => Number.isSafeInteger(at) && at >= FIRST_MOMENT && at <= LAST_MOMENT;

/** The moment nearest to it in those years; for what an earlier version took. */
export const nearestMoment = (at: number): number =>
  isMoment(at) ? at : Math.round(Math.min(LAST_MOMENT, Math.max(FIRST_MOMENT, at)));

/** The calendar day so many days later; both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(beginningOf(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from `start` to `end`, both counted; negative if they are the wrong way round. */
export const daysBetween = (start: string, end: string): number => (beginningOf(end) - beginningOf(start)) / DAY_MS + 1;

/** Saturday or Sunday; `day`: YYYY-MM-DD, else false. */
export const isWeekend = (day: string): boolean =>
  day !== '' && [0, 6].includes(new Date(beginningOf(day)).getUTCDay());

/** The calendar day so many months later, both YYYY-MM-DD; the month's last where it has no such day: 31 January, 28 February. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(0).setUTCFullYear(year, month + months, 0);
  const same = new Date(0).setUTCFullYear(year, month - 1 + months, date);
  return new Date(Math.min(same, last)).toISOString().slice(0, 10);
}
