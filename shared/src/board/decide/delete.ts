import { isHere, leads } from '../participant.ts';
import type { Refusal } from '../refusal.ts';
import type { BoardState } from '../state.ts';
import { tidyLine } from '../text.ts';
import { type Holder, holds } from '../while-held.ts';

/**
 * Why this person may not delete the board, which no event tells of; null: they may. Whoever leads does, and says what it is
 * called: a title that was changed meanwhile isn't the one that they meant.
 */
export function deletionRefused(state: BoardState, by: Holder, title: string): Refusal | null {
  if (!holds(state, by)) return { kind: 'seat-moved' };
  const person = state.participants.get(by.seat);
  if (person === undefined || !isHere(person) || !leads(person)) return { kind: 'not-allowed' };
  return isTitle(state, title) ? null : { kind: 'malformed' };
}

/** Whether somebody has typed what the board is called, however their keyboard writes it. */
export const isTitle = ({ title }: Pick<BoardState, 'title'>, typed: string): boolean => plain(typed) === plain(title);

const plain = (text: string): string => tidyLine(text).normalize('NFKC').toLowerCase();
