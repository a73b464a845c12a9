import type { ReckoningItem } from '../reckoning/input.ts';
import type { Counted } from './opened-board.ts';

/** An item is the same where it asks the same of the same axis: its wording may have been polished since. */
const named = ({ id, axis, direction }: ReckoningItem): string => `${axis}:${direction === 1 ? '+' : '-'}:${id}`;

const itemsOf = ({ input }: Counted): string[] => input.checklist.map(named);

/** What every board was asked, in the order of the first; all of it where there is one alone. */
export function commonItems(boards: readonly Counted[]): readonly string[] {
  const [first, ...others] = boards;
  if (first === undefined) return [];
  const asked = others.map((board) => new Set(itemsOf(board)));
  return itemsOf(first).filter((item) => asked.every((items) => items.has(item)));
}

/** Whether every board was asked nothing else. */
export const askAlike = (boards: readonly Counted[], common: readonly string[]): boolean =>
  boards.every(({ input }) => input.checklist.length === common.length);

/** As if it had been asked these items alone. */
export function askedOnly({ input, subjects }: Counted, items: readonly string[]): Counted {
  const kept = new Set(items);
  const checklist = input.checklist.filter((item) => kept.has(named(item)));
  return { input: { ...input, checklist }, subjects };
}
