import { PRESENT } from '../participant.ts';
import type { EventOf } from '../event.ts';
import type { BoardState } from '../state.ts';

/** Their seats stay, for what was answered by them counts; nobody is called by them, and nobody waits for them. */
export function personErased(state: BoardState, { seats, expected }: EventOf<'personErased'>): BoardState {
  const gone = new Set<string>(seats);
  return {
    ...state,
    participants: state.participants.map((person) =>
      gone.has(person.seat) ? { ...person, name: '', jobTitle: '', reading: '', attendance: PRESENT } : person,
    ),
    expected: state.expected.deleteAll(expected),
    remarks: state.remarks.filter(({ by }) => !gone.has(by)),
  };
}
