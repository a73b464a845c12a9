import { beginningOf } from '../days.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day so many days later; both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(beginningOf(day) + days * DAY_MS).toISOString().slice(0, 10);
