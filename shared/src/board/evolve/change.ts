import type { SeatId } from '../ids.ts';
import type { Participant } from '../participant.ts';
import type { BoardState } from '../state.ts';

export const change = (state: BoardState, seat: SeatId, changes: Partial<Participant>): BoardState => {
  const person = state.participants.get(seat);
  return person === undefined
    ? state
    : { ...state, participants: state.participants.set(seat, { ...person, ...changes }) };
};
