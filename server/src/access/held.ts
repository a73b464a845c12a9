import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { goneAs, isHere, type Participant } from '@nemawashi/shared/board/participant';
import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { SessionStore } from '../store/store.ts';

export type Holding =
  { readonly ok: true; readonly person: Participant } | { readonly ok: false; readonly refusal: RefusalKind };

/**
 * Who this browser is at the board, if it still holds the seat it names. `read` is asked after waiting: the seat may have
 * been moved, or its person removed, meanwhile.
 */
export async function holdingOf(
  sessions: SessionStore,
  session: string | null,
  { board, seat }: { board: BoardId; seat: SeatId },
  read: () => BoardState,
): Promise<Holding> {
  const epoch = session === null ? null : await sessions.epochHeld(session, { board, seat });
  const person = epoch === null ? undefined : read().participants.get(seat);
  if (person === undefined) return { ok: false, refusal: 'no-session' };
  if (person.epoch !== epoch) return { ok: false, refusal: 'seat-moved' };
  return isHere(person) ? { ok: true, person } : { ok: false, refusal: goneAs(person) };
}

/**
 * Who came by themselves, before those who were entered by a facilitator: however many these are, whoever entered them
 * finds their own seat.
 */
export const ownFirst = (people: readonly Participant[]): Participant[] => [
  ...people.filter(({ enteredBy }) => enteredBy === null),
  ...people.filter(({ enteredBy }) => enteredBy !== null),
];

/** Seats of this board that this browser still holds, of people who were removed too; one's own first, then newest first. */
export async function heldAt(
  sessions: SessionStore,
  session: string | null,
  state: BoardState,
): Promise<Participant[]> {
  const held = session === null ? [] : await sessions.heldBy(session);
  return ownFirst(
    held.flatMap(({ board, seat, epoch }) => {
      const person = board === state.id ? state.participants.get(seat) : undefined;
      return person?.epoch === epoch ? [person] : [];
    }),
  );
}
