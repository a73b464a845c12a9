import type { PlanSection } from '@nemawashi/shared/board/view/plan-section';
import { checkDays } from '@nemawashi/shared/board/learnt/check-days';
import type { PlanNames } from '@nemawashi/shared/sentences/names';
import type { Schedule } from './drawing.ts';

type Dated = Pick<PlanSection, 'pilots' | 'steps' | 'fiscalStart'> & {
  readonly minutes: { readonly decision: Pick<PlanSection['minutes']['decision'], 'on'> };
};

/** What of a plan has a day: its pilots, the counts of their use, its steps, and the decision. */
export const planSchedule = (
  { pilots, steps, minutes, fiscalStart }: Dated,
  names: Pick<PlanNames, 'task' | 'titled'>,
): Schedule => ({
  pilots: pilots.map(({ task, owner, start, end }) => ({
    id: task,
    name: names.task(task),
    note: names.titled(owner),
    start,
    end,
    checks: end === null ? [] : checkDays(end),
  })),
  steps: steps.map(({ id, text, owner, due }) => ({ id, text, note: names.titled(owner), day: due })),
  decision: minutes.decision.on,
  fiscalStart,
});
