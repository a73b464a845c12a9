import type { PilotView } from '../board/view/plan-section.ts';
import type { Worth } from '../board/view/worth.ts';
import { daysBetween } from '../days.ts';
import { calendarDay, shortDay } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { fiscalWords } from './fiscal.ts';

/** From when to when; empty while either is open. */
export const pilotDates = (
  language: Language,
  { start, end }: Pick<PilotView, 'start' | 'end'>,
  fiscalStart: number,
): string =>
  start === null || end === null
    ? ''
    : say(language, 'plan.pilot.range', {
        start: calendarDay(language, start),
        end: calendarDay(language, end),
        days: daysBetween(start, end),
        fiscal: fiscalRange(language, start, end, fiscalStart),
      });

/** The same in a few letters, for a line of a summary. */
export const shortDates = (language: Language, { start, end }: Pick<PilotView, 'start' | 'end'>): string =>
  start === null || end === null
    ? ''
    : say(language, 'plan.pilot.short-range', { start: shortDay(language, start), end: shortDay(language, end) });

function fiscalRange(language: Language, start: string, end: string, fiscalStart: number): string {
  const [first, last] = [fiscalWords(language, start, fiscalStart), fiscalWords(language, end, fiscalStart)];
  return first === last ? first : `${first} – ${last}`;
}

export function worthSentence(language: Language, { hours, yen, net }: Worth): string {
  if (yen === null) return say(language, 'plan.pilot.worth-hours', { hours });
  if (net === null) return say(language, 'plan.pilot.worth-yen', { hours, yen });
  return say(language, 'plan.pilot.worth-net', { hours, yen, net });
}
