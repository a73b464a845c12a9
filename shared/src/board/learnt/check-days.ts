import { USE_DAYS } from '../follow-up.ts';
import { workdayFrom } from '../../calendar/workday.ts';
import { dayAfter } from '../../days.ts';

/** The days on which use is counted, of what ends on `end`: thirty, sixty and ninety days on, when people are at work. */
export const checkDays = (end: string): readonly { readonly days: (typeof USE_DAYS)[number]; readonly day: string }[] =>
  USE_DAYS.map((days) => ({ days, day: workdayFrom(dayAfter(end, days)) }));
