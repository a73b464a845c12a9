import type { Consent } from './consent.ts';
import type { RoundId, SeatId } from './ids.ts';
import type { Participant } from './participant.ts';
import type { Ballot } from './round.ts';
import type { BoardState } from './state.ts';

/** What only the seat itself may see: its own ballots. */
export interface OwnView {
  readonly person: Participant;
  readonly ballots: Readonly<Record<RoundId, Ballot>>;
  readonly consent: Consent | null;
}

/** Null if there is no such seat. */
export function ownView(state: BoardState, seat: SeatId): OwnView | null {
  const person = state.participants.get(seat);
  if (person === undefined) return null;
  const ballots: Record<RoundId, Ballot> = {};
  for (const round of state.rounds.values()) {
    const ballot = round.ballots.get(seat);
    if (ballot !== undefined) ballots[round.id] = ballot;
  }
  return { person, ballots, consent: state.consents.get(seat) ?? null };
}
