import type { AgainSection } from '../board/view/again-section.ts';
import type { PlanSection } from '../board/view/plan-section.ts';
import { workdayFrom } from '../calendar/workday.ts';
import { daysBetween, monthsLater } from '../days.ts';
import type { DayOf } from './trials.ts';

/** So many months after the agreement the board is assessed again. */
const AGAIN_MONTHS = [1, 3, 6] as const;

/** A day on which it is, YYYY-MM-DD. */
export interface AgainDay {
  readonly months: (typeof AGAIN_MONTHS)[number];
  readonly day: string;
}

type Agreed = Pick<PlanSection, 'agreement' | 'earlierAgreements'>;

/** The agreement in force; while the plan is taken up again, or the next wave is being planned, the one before. */
const lastAgreement = ({ agreement, earlierAgreements }: Agreed) => agreement ?? earlierAgreements.at(-1) ?? null;

/** When people are at work, as use is counted (F12). Empty: nothing was agreed. */
export function againDays(plan: Agreed, dayOf: DayOf): readonly AgainDay[] {
  const agreed = lastAgreement(plan);
  if (agreed === null) return [];
  const from = dayOf(agreed.at);
  return AGAIN_MONTHS.map((months) => ({ months, day: workdayFrom(monthsLater(from, months)) }));
}

const apart = (one: string, other: string): number => Math.abs(daysBetween(one, other) - 1);

/** The one that an assessment on a day stands for: the nearest; of two as near, the later. */
function stoodFor(days: readonly AgainDay[], on: string): number {
  const nearest = Math.min(...days.map(({ day }) => apart(day, on)));
  return days.findLastIndex(({ day }) => apart(day, on) === nearest);
}

interface Assessed {
  readonly plan: Agreed;
  readonly again: { readonly assessments: readonly Pick<AgainSection['assessments'][number], 'closedAt'>[] };
}

/** Which comes next; null: nothing was agreed, or all have been. One that was missed is due no more once the next one's day has come. */
export function nextAgainDay({ plan, again }: Assessed, dayOf: DayOf, today: string): AgainDay | null {
  const days = againDays(plan, dayOf);
  const since = lastAgreement(plan)?.at ?? 0;
  const done = again.assessments
    .filter(({ closedAt }) => closedAt >= since)
    .map(({ closedAt }) => stoodFor(days, dayOf(closedAt)));
  const open = days.slice(Math.max(-1, ...done) + 1);
  return open.findLast(({ day }) => day <= today) ?? open[0] ?? null;
}
