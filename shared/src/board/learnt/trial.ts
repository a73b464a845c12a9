import type { FollowUp, PilotVerdict, Trial, UseCount } from '../follow-up.ts';

/** Whether something is of that trial: one task is tried in its pilot and by each department that took it over. */
export const isOf =
  ({ task, department }: Trial) =>
  (each: Trial): boolean =>
    each.task === task && each.department === department;

export const verdictOn = ({ verdicts }: Pick<FollowUp, 'verdicts'>, trial: Trial): PilotVerdict | null =>
  verdicts.find(isOf(trial)) ?? null;

/** How many used it every week so many days on; null: nobody has counted. */
export const useAfter = ({ use }: Pick<FollowUp, 'use'>, trial: Trial, days: UseCount['days']): UseCount | null =>
  use.find((each) => each.days === days && isOf(trial)(each)) ?? null;

/** The count that was made last in a trial's life; null: none was. */
export const latestUse = <Use extends Trial & { readonly days: number }>(
  { use }: { readonly use: readonly Use[] },
  trial: Trial,
): Use | null =>
  use.filter(isOf(trial)).reduce<Use | null>((last, each) => (last && last.days > each.days ? last : each), null);
