import { beginningOf } from '@nemawashi/shared/days';
import { fiscalQuarter } from '@nemawashi/shared/sentences/fiscal';

/** A stretch of the axis, in percent of its length. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}
export interface Quarter extends Stretch {
  /** The fiscal year's. */
  readonly year: number;
  /** 1 … 4. */
  readonly quarter: number;
}
export interface Year extends Stretch {
  readonly year: number;
}
export interface Tick {
  /** In percent. */
  readonly at: number;
  /** 1 … 12. */
  readonly month: number;
}
export interface Axis {
  /** Where a day begins, in percent. */
  readonly at: (day: string) => number;
  /** From the first day's beginning to the last day's end. */
  readonly stretch: (first: string, last: string) => Stretch;
  readonly years: readonly Year[];
  /** None where they would be too narrow to be told apart. */
  readonly quarters: readonly Quarter[];
  readonly ticks: readonly Tick[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** As few as are drawn, so that one day is no whole axis. */
const LEAST_MONTHS = 3;
const MOST_QUARTERS = 16;
const MOST_MONTHS = 15;
const MOST_YEARS = 20;

/** Months since the year 0. */
const monthOf = (day: string): number => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
};
const beginning = (month: number): number => new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
const dayIn = (month: number): string => new Date(beginning(month)).toISOString().slice(0, 10);

/** Whole months that hold all of the days, YYYY-MM-DD; null without any. `fiscalStart`: 1 … 12. */
export function axisOf(days: readonly string[], fiscalStart: number): Axis | null {
  const months = days.map(monthOf);
  if (months.length === 0) return null;
  const first = Math.min(...months);
  const end = Math.max(Math.max(...months) + 1, first + LEAST_MONTHS);
  const [from, to] = [beginning(first), beginning(end)];
  const share = (moment: number): number => ((moment - from) / (to - from)) * 100;
  const at = (day: string): number => share(beginningOf(day));
  const stretchOf = (begin: number, stop: number): Stretch => {
    const start = Math.max(0, share(beginning(begin)));
    return { from: start, width: Math.min(100, share(beginning(stop))) - start };
  };
  /** Beginnings of every stretch of so many months that touches the axis, counted from the fiscal year's. */
  const begins = (length: number): number[] => {
    const into = (((first - (fiscalStart - 1)) % length) + length) % length;
    const count = Math.ceil((end - first + into) / length);
    return Array.from({ length: count }, (_, place) => first - into + place * length);
  };
  const quarterAt = (month: number) => fiscalQuarter(dayIn(Math.max(month, first)), fiscalStart);
  const years = Math.ceil((end - first) / 12);
  /** Of very many years every so many’th is drawn. */
  const step = 12 * Math.ceil(years / MOST_YEARS);
  return {
    at,
    stretch: (begin, last) => {
      const start = at(begin);
      return { from: start, width: Math.max(0, share(beginningOf(last) + DAY_MS) - start) };
    },
    years: begins(step).map((month) => ({ year: quarterAt(month)?.year ?? 0, ...stretchOf(month, month + step) })),
    quarters:
      end - first > MOST_QUARTERS * 3
        ? []
        : begins(3).map((month) => {
            const { year = 0, quarter = 1 } = quarterAt(month) ?? {};
            return { year, quarter, ...stretchOf(month, month + 3) };
          }),
    ticks:
      end - first > MOST_MONTHS
        ? []
        : Array.from({ length: end - first }, (_, place) => ({
            at: share(beginning(first + place)),
            month: ((first + place) % 12) + 1,
          })),
  };
}
