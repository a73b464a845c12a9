import type { PlanSection } from '../board/view/plan-section.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** 件名: what the plan asks for, in one line; the usual one where nobody wrote any. */
export const planSubject = (
  language: Language,
  { subject, pilots }: Pick<PlanSection, 'subject' | 'pilots'>,
): string => (subject === '' ? usualSubject(language, pilots.length) : subject);

export const usualSubject = (language: Language, pilots: number): string =>
  say(language, pilots === 0 ? 'plan.subject.no-pilot' : 'plan.subject.usual', { count: pilots });
