import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import { itemSubject } from '@nemawashi/shared/board/round';
import { flatNumber } from '@nemawashi/shared/reckoning/flat';
import { decides } from '@nemawashi/shared/reckoning/pattern-subjects';
import { type BallotState, chosen } from './ballot-state.svelte.ts';

/** The number that one's own ballot holds nearly throughout; null: none. Nobody else learns of it. */
export function flatBallot(items: readonly ChecklistItem[], ballot: Pick<BallotState, 'mark'>): number | null {
  const deciding = items.filter(decides);
  const numbers = deciding.flatMap(({ id }) => {
    const value = chosen(ballot.mark(itemSubject(id)));
    return typeof value === 'number' ? [value] : [];
  });
  return flatNumber(numbers, deciding.length);
}
