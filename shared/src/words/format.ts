import { beginningOf, isDay } from '../days.ts';
import { listFormat, numberFormat, timeFormat } from './intl.ts';
import type { Language } from './languages.ts';

/** A share 0..1 as a percentage, e.g. 0.625 → "63%"; `digits` behind the decimal point. */
export function percent(language: Language, share: number, digits = 0): string {
  return numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  }).format(share);
}

/** A mean, level, consensus or score with two decimals: never "-0.00". */
export function twoDecimals(language: Language, value: number): string {
  return numberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  }).format(value);
}

/** A mean of answers (1 … 5) as a default view shows it: one decimal. */
export function oneDecimal(language: Language, value: number): string {
  return numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** A part of a figure, fine enough to be added up by hand. */
export function threeDecimals(language: Language, value: number): string {
  return numberFormat(language, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: 'negative',
  }).format(value);
}

/** A lean or gap (−1..+1) with two decimals and its sign; zero has none. */
export function signed(language: Language, value: number): string {
  return numberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  }).format(value);
}

/** A count or an amount, with at most one decimal, e.g. 1234.5 → "1,234.5". */
export function amount(language: Language, value: number): string {
  return numberFormat(language, { maximumFractionDigits: 1, signDisplay: 'negative' }).format(value);
}

/** Whole yen, e.g. "¥12,000" (full-width ￥ in Japanese). */
export function yen(language: Language, value: number): string {
  return numberFormat(language, { style: 'currency', currency: 'JPY', signDisplay: 'negative' }).format(value);
}

/** What a log of an earlier version may hold instead of a time: no calendar goes so far. */
const isNever = (at: number): boolean => !(Math.abs(at) <= 8.64e15);

/** A day with its weekday in an IANA time zone; `at` in milliseconds since 1970, UTC. */
export function day(language: Language, at: number, timeZone: string): string {
  if (isNever(at)) return '–';
  const month = language === 'ja' ? 'long' : 'short';
  return timeFormat(language, { timeZone, year: 'numeric', month, day: 'numeric', weekday: 'short' }).format(at);
}

/** Hours and minutes on a 24-hour clock in an IANA time zone, e.g. "10:42". UTC is said: it is hardly anybody's own. */
export function clock(language: Language, at: number, timeZone: string): string {
  if (isNever(at)) return '–';
  const time = timeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return timeZone === 'UTC' ? `${time}${aside(language, 'UTC')}` : time;
}

export function dayAndClock(language: Language, at: number, timeZone: string): string {
  return isNever(at) ? '–' : `${day(language, at, timeZone)} ${clock(language, at, timeZone)}`;
}

/** A calendar day written as YYYY-MM-DD, which belongs to no time zone. Anything else comes back as it is: 2026-02-30. */
export function calendarDay(language: Language, isoDay: string): string {
  return isDay(isoDay) ? day(language, beginningOf(isoDay), 'UTC') : isoDay;
}

/** As short as a line of a summary has room for, without its year: "12/1" or "1 Dec". Anything else comes back as it is. */
export function shortDay(language: Language, isoDay: string): string {
  if (!isDay(isoDay)) return isoDay;
  const month = language === 'ja' ? 'numeric' : 'short';
  return timeFormat(language, { timeZone: 'UTC', month, day: 'numeric' }).format(beginningOf(isoDay));
}

/** Something said by the way, to stand right behind what it is said of: "（代理）" or " (proxy)". */
export const aside = (language: Language, text: string): string => (language === 'ja' ? `（${text}）` : ` (${text})`);

/** Sentences one behind the other: Japanese needs no space between them. */
export const sentences = (language: Language, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(language === 'ja' ? '' : ' ');

/** "A、B、C" or "A, B, and C". */
export function list(language: Language, parts: readonly string[]): string {
  return listFormat(language, { type: 'conjunction' }).format(parts);
}
