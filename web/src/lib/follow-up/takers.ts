import { isOf, verdictOn } from '@nemawashi/shared/board/learnt/trial';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import type { FollowedPilot } from '@nemawashi/shared/board/view/follow-up-section';
import type { Sections } from '@nemawashi/shared/board/view';

/** The departments for which the viewer may take this pilot's success over. `own`: the viewer's department. */
export function possibleTakers(
  { board, setup, followUp }: Pick<Sections, 'board' | 'setup' | 'followUp'>,
  { pilot: { task, department }, taken }: FollowedPilot,
  { leading, own }: { readonly leading: boolean; readonly own: DepartmentId | null },
): readonly DepartmentId[] {
  const success = verdictOn(followUp, { task })?.verdict === 'success';
  if (board.phase !== 'follow-up' || taken !== undefined || !success) return [];
  return setup.departments
    .map(({ id }) => id)
    .filter((id) => id !== department && (leading || id === own))
    .filter((id) => !followUp.takenOver.some(isOf({ task, department: id })));
}
