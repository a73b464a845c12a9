import type { FinalDecision } from '../board/plan.ts';
import { calendarDay } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { fiscalWords } from './fiscal.ts';

/** The day of the decision, taken or to come, with its fiscal quarter; empty without a day. */
export const decisionDay = (language: Language, { on }: Pick<FinalDecision, 'on'>, fiscalStart: number): string =>
  on === null
    ? ''
    : say(language, 'plan.day-fiscal', {
        day: calendarDay(language, on),
        fiscal: fiscalWords(language, on, fiscalStart),
      });
