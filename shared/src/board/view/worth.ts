import type { PilotShape } from '../pilot.ts';
import { hoursSaved, type SlateTask } from '../slate.ts';

/** What a task is hoped to bring a month. */
export interface Worth {
  /** Hours saved. */
  readonly hours: number;
  /** Yen saved; null without the cost of an hour. */
  readonly yen: number | null;
  /** Yen saved less the licences; null if either is unknown. */
  readonly net: number | null;
}

/** hours a month today × expected saving; yen at the company's average cost of an hour. Null: not estimated. */
export function worthOf(
  task: Pick<SlateTask, 'hours' | 'saving'> | undefined,
  { licenceCost }: Pick<PilotShape, 'licenceCost'>,
  hourlyCost: number | null,
): Worth | null {
  const hours = task === undefined ? null : hoursSaved(task);
  if (hours === null) return null;
  const yen = hourlyCost === null ? null : Math.round(hours * hourlyCost);
  return { hours, yen, net: yen === null || licenceCost === null ? null : yen - licenceCost };
}
