import { beginningOf, dayAfter } from '../days.ts';

/**
 * 国民の祝日に関する法律, Article 2, as it stands since 2022: the days of the year that are public holidays in Japan.
 * A cabinet decision fixes the equinoxes a year ahead; until 2099 they follow from the formula of the Hydrographic
 * Department (海上保安庁水路部「新こよみ便利帳」), by which they have been right so far.
 */
function named(year: number): readonly string[] {
  const on = (month: number, date: number) => `${String(year)}-${twoDigits(month)}-${twoDigits(date)}`;
  const monday = (month: number, nth: number) => on(month, 1 + ((8 - weekday(on(month, 1))) % 7) + 7 * (nth - 1));
  return [
    on(1, 1),
    monday(1, 2),
    on(2, 11),
    on(2, 23),
    on(3, equinox(year, 20.8431)),
    on(4, 29),
    on(5, 3),
    on(5, 4),
    on(5, 5),
    monday(7, 3),
    on(8, 11),
    monday(9, 3),
    on(9, equinox(year, 23.2488)),
    monday(10, 2),
    on(11, 3),
    on(11, 23),
  ];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
/** 0: Sunday. */
const weekday = (day: string): number => new Date(beginningOf(day)).getUTCDay();
const equinox = (year: number, in1980: number): number =>
  Math.floor(in1980 + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4);

const isNamed = (day: string): boolean => named(Number(day.slice(0, 4))).includes(day);

/**
 * A public holiday of Japan (Article 3): one of those named; the first day that isn't one after those that begin on a
 * Sunday; or a day between two of them.
 */
export function isHoliday(day: string): boolean {
  if (isNamed(day)) return true;
  if (isNamed(dayAfter(day, -1)) && isNamed(dayAfter(day, 1))) return true;
  let before = dayAfter(day, -1);
  while (isNamed(before)) {
    if (weekday(before) === 0) return true;
    before = dayAfter(before, -1);
  }
  return false;
}
