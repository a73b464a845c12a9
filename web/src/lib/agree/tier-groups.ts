import type { TaskResult } from '@nemawashi/shared/board/view/ranking-section';
import { TIERS, type Tier } from '@nemawashi/shared/reckoning/tier';

/** Tasks among which no order is claimed; `tier` null: unranked. */
export interface TierGroup<Each = TaskResult> {
  readonly tier: Tier | null;
  readonly tasks: readonly Each[];
}

/** The tasks of each tier, the best first. */
export function tierGroups<Each extends Pick<TaskResult, 'tier'>>(tasks: readonly Each[]): TierGroup<Each>[] {
  return [...TIERS, null].flatMap((tier) => {
    const of = tasks.filter((task) => task.tier === tier);
    return of.length === 0 ? [] : [{ tier, tasks: of }];
  });
}
