import { dayAfter, isWeekend } from '../days.ts';
import { isHoliday } from './holidays.ts';

/** Between the years, 29 December to 3 January, public offices are closed (行政機関の休日に関する法律), as most companies are. */
const isNewYears = (day: string): boolean => /-(12-(29|30|31)|01-0[123])$/.test(day);

const isWorkday = (day: string): boolean => !isWeekend(day) && !isHoliday(day) && !isNewYears(day);

/** The day itself, or the first one after it on which people work in Japan; both YYYY-MM-DD. */
export const workdayFrom = (day: string): string => (isWorkday(day) ? day : workdayFrom(dayAfter(day, 1)));
