import { daysBetween } from '../days.ts';
import type { Duty } from './duties.ts';
import type { PlanNames } from '../sentences/names.ts';
import { calendarDay } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** What is to be done: the first entry, a count so many days on, or another assessment. */
export function dutyName(language: Language, duty: Duty): string {
  switch (duty.what) {
    case 'entry':
      return say(language, 'follow-up.duty.entry');
    case 'again':
      return say(language, 'again.months-on', { months: duty.months });
    default:
      return say(language, 'follow-up.duty.count', { days: duty.what });
  }
}

export const dutyDay = (language: Language, { day }: Pick<Duty, 'day'>): string =>
  day === null ? say(language, 'follow-up.duty.undated') : calendarDay(language, day);

export const dutyOwner = (
  language: Language,
  { owner }: Pick<Duty, 'owner'>,
  names: Pick<PlanNames, 'titled'>,
): string => (owner === '' ? say(language, 'follow-up.duty.nobody') : names.titled(owner));

/** By how many days it is late; 0: it isn't. */
export const dutyLate = ({ day }: Pick<Duty, 'day'>, today: string): number =>
  day === null || day >= today ? 0 : daysBetween(day, today) - 1;
