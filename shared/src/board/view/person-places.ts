import { axisScores } from '../../reckoning/axes.ts';
import { type Pattern, position } from '../../reckoning/lean.ts';
import type { Weighing } from '../../reckoning/settings.ts';
import type { ChecklistItem } from '../checklist.ts';
import type { SeatId } from '../ids.ts';
import type { AssessmentSection } from './assessment-section.ts';

/** Where somebody stands whose answers are open by name; both 0 … 1. */
export interface PersonPlace {
  readonly seat: SeatId;
  readonly top: number;
  readonly field: number;
  readonly leading: Pattern;
}

/**
 * Of everybody whose answers are open by name (SPEC E5) and who gave a number on each of the three axes, as `supporters`
 * counts them. Made of nothing but those answers: of people who aren't named there are none.
 */
export function personPlaces(
  checklist: readonly ChecklistItem[],
  { items }: Pick<AssessmentSection, 'items'>,
  weighing: Pick<Weighing, 'band' | 'fieldWeights'>,
): PersonPlace[] {
  const ballots = new Map<SeatId, Map<string, number>>();
  for (const { item, named } of items)
    for (const { seat, value } of named) {
      if (value === null) continue;
      const ballot = ballots.get(seat) ?? new Map<string, number>();
      ballots.set(seat, ballot.set(item, value));
    }
  return [...ballots].flatMap(([seat, ballot]): PersonPlace[] => {
    const axes = axisScores(checklist, ({ id }) => ballot.get(id) ?? null);
    const { top, field, leading } = position(axes, weighing);
    const whole = axes.culture !== null && axes.talent !== null;
    return top === null || field === null || leading === null || !whole ? [] : [{ seat, top, field, leading }];
  });
}
