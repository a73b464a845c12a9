import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** A year is named after the calendar year in which it begins (年度). */
export interface FiscalQuarter {
  readonly year: number;
  /** 1 … 4. */
  readonly quarter: number;
}

/** `isoDay`: YYYY-MM-DD, else null. `start`: the month in which the year begins, 1 … 12. */
export function fiscalQuarter(isoDay: string, start: number): FiscalQuarter | null {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(isoDay) ?? [];
  if (year === undefined || month === undefined) return null;
  const into = (Number(month) - start + 12) % 12;
  return { year: Number(year) - (Number(month) < start ? 1 : 0), quarter: Math.floor(into / 3) + 1 };
}

/** 2026年度第3四半期; empty for what is no day. */
export function fiscalWords(language: Language, isoDay: string | null, start: number): string {
  const of = isoDay === null ? null : fiscalQuarter(isoDay, start);
  // Years are names: without the thousands' comma.
  return of === null ? '' : say(language, 'plan.fiscal', { year: String(of.year), quarter: String(of.quarter) });
}
