import { foldPerson } from '../fold.ts';
import type { ExpectedId, SeatId } from '../ids.ts';
import { type Participant, seatNow } from '../participant.ts';
import type { BoardState } from '../state.ts';

/** One person of a board, by everything that is theirs there. */
export interface OnePerson {
  /** Theirs now first, then those that were merged with it. None: they were expected and never came. */
  readonly seats: readonly SeatId[];
  readonly expected: readonly ExpectedId[];
}

/** Somebody who asked to be forgotten has no name any more; nobody else is without one. */
export const isErased = ({ name }: Pick<Participant, 'name'>): boolean => name === '';

/** Whoever is called so, or has that seat; of one name there may be several, and nobody is erased by a guess. */
export function peopleCalled(state: BoardState, called: string): OnePerson[] {
  const { participants, expected } = state;
  const wanted = foldPerson(called);
  const listed = expected.get(called as ExpectedId);
  if (listed?.seat === null) return [{ seats: [], expected: [listed.id] }];
  const isCalled = ({ name }: Pick<Participant, 'name'>) => wanted !== '' && foldPerson(name) === wanted;
  const found = participants.has(called as SeatId)
    ? [seatNow(participants, called as SeatId)]
    : [...participants.values()].filter(isCalled).map(({ seat }) => seatNow(participants, seat));
  const people = [...new Set(found)].map((seat) => ofSeat(state, seat));
  const known = new Set(people.flatMap((each) => each.expected));
  const never = [...expected.values()].filter((each) => each.seat === null && isCalled(each) && !known.has(each.id));
  return [...people, ...never.map(({ id }) => ({ seats: [], expected: [id] }))];
}

function ofSeat({ participants, expected }: BoardState, seat: SeatId): OnePerson {
  const doubles = [...participants.keys()].filter((each) => each !== seat && seatNow(participants, each) === seat);
  const seats = [seat, ...doubles];
  const known = [...expected.values()].filter((each) => each.seat !== null && seats.includes(each.seat));
  return { seats, expected: known.map(({ id }) => id) };
}
