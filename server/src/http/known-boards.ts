import type { BoardId } from '@nemawashi/shared/board/ids';
import { isHere, leads } from '@nemawashi/shared/board/participant';
import { BOARDS_AT_ONCE, type KnownBoard } from '@nemawashi/shared/protocol/http';
import { ownFirst } from '../access/held.ts';
import type { Registry } from '../boards/registry.ts';
import { BoardDeleted, type HeldSeat, LogBroken } from '../store/store.ts';

/** All seats that a browser still holds at one board; its own first. */
async function seatsAt(boards: Registry, board: BoardId, held: readonly HeldSeat[]): Promise<KnownBoard[]> {
  const seats = await boards.with(board, ({ room: { state } }) => {
    const { title, phase, foundedAt, participants } = state;
    const people = held.flatMap(({ seat, epoch }) => {
      const person = participants.get(seat);
      return person !== undefined && isHere(person) && person.epoch === epoch ? [person] : [];
    });
    return ownFirst(people).map((person) => {
      const { seat, name, role, enteredBy } = person;
      return { board, seat, title, name, role, phase, foundedAt, leads: leads(person), entered: enteredBy !== null };
    });
  });
  return seats ?? [];
}

/**
 * The boards at which a browser holds a seat, newest first, each with all of these seats: so many boards at once, and the
 * others when they are asked for. Opening a board means reading its log.
 */
export async function knownBoards(
  boards: Registry,
  held: readonly HeldSeat[],
  { only, after }: { readonly only: string | undefined; readonly after: string | undefined },
): Promise<KnownBoard[]> {
  const byBoard = new Map<BoardId, HeldSeat[]>();
  for (const each of held) byBoard.set(each.board, [...(byBoard.get(each.board) ?? []), each]);
  const ids = [...byBoard.keys()];
  const wanted =
    only === undefined ? ids.slice(ids.findIndex((id) => id === after) + 1) : ids.filter((id) => id === only);
  const known: KnownBoard[] = [];
  let shown = 0;
  for (const board of wanted) {
    if (shown === BOARDS_AT_ONCE) break;
    const seats = await seatsAt(boards, board, byBoard.get(board) ?? []).catch((error: unknown) => {
      // A damaged board says so on its own page; it hides none of the others.
      if ((error instanceof LogBroken || error instanceof BoardDeleted) && only === undefined) return [];
      throw error;
    });
    known.push(...seats);
    if (seats.length > 0) shown += 1;
  }
  return known;
}
