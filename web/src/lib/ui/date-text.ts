import { isDay } from '@nemawashi/shared/days';

/** 令和元年 is 2019. */
const BEFORE_REIWA = 2018;
const DAY = /(?:(\d{4})|(?:令和|r)\s*(\d{1,2}|元))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/i;
const TIME = /(\d{1,2})\s*(?::\s*(\d{2})|時(?:\s*(\d{1,2})分)?)/;

const two = (part: string): string => part.padStart(2, '0');
const plain = (text: string): string => text.normalize('NFKC');

/**
 * The day in a text as people write it (２０２６年２月３日, 2026/2/3, 2026.02.03, 令和8年2月3日), as a date field holds it;
 * null: there is none, or none of the calendar.
 */
export function dayIn(text: string): string | null {
  const [, year, reiwa, month = '', date = ''] = DAY.exec(plain(text)) ?? [];
  const full = year ?? (reiwa === undefined ? '' : String(BEFORE_REIWA + (reiwa === '元' ? 1 : Number(reiwa))));
  const day = `${full}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : null;
}

/** The same with a time behind it, or `otherwise` where there is none: 2026-12-03T17:00. */
export function momentIn(text: string, otherwise: string): string | null {
  const day = dayIn(text);
  if (day === null) return null;
  const [, hour, colon, minute] = TIME.exec(plain(text).replace(DAY, '')) ?? [];
  if (hour === undefined) return `${day}T${otherwise}`;
  const time = `${two(hour)}:${two(colon ?? minute ?? '0')}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? `${day}T${time}` : null;
}
