import type { Moved, RoundStep } from '@nemawashi/shared/board/view/history';
import type { Slope } from '#lib/charts/data.ts';

/** An item's means before and after a round, of both groups where they are told apart, else of all; null: too few answered to show it. */
export function slopesOf<Id extends string>(
  step: RoundStep<Id>,
  item: Id,
): { readonly from: number; readonly to: number; readonly lines: readonly Slope[] } | null {
  const shift = step.shifts.find(({ id }) => id === item);
  if (shift?.counts !== true) return null;
  const line = (group: Slope['group'], { before, after }: Moved): Slope[] =>
    before === null || after === null ? [] : [{ group, before, after }];
  const groups = [...line('executive', shift.executives), ...line('representative', shift.representatives)];
  const lines = groups.length > 0 ? groups : line('everyone', shift.value);
  return lines.length === 0 ? null : { from: step.number - 1, to: step.number, lines };
}
