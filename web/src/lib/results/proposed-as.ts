import type { TaskId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';

/** For a first wave that isn't agreed: whether a task is the one to start with, or next in line. */
export function proposedAs(
  { plan, ranking }: Pick<Sections, 'plan' | 'ranking'>,
  task: TaskId,
): 'proposed' | 'in-line' | null {
  if (ranking === null || plan.wave > 1 || plan.agreement !== null) return null;
  if (ranking.proposed.start === task) return 'proposed';
  return ranking.proposed.next.includes(task) ? 'in-line' : null;
}
