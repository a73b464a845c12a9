import type { Consent } from './consent.ts';
import type { RoundId, SeatId, SubjectId } from './ids.ts';
import type { Participant } from './participant.ts';
import type { Ballot } from './round.ts';
import type { BoardState } from './state.ts';

/** What only the seat itself may see: its own ballots. */
export interface OwnView {
  readonly person: Participant;
  readonly ballots: Readonly<Record<RoundId, Ballot>>;
  /**
   * Answers that count but aren't shown, by their revision: they were given before somebody else made a personal link
   * for this seat, and whoever holds it now may not be the one who gave them.
   */
  readonly hidden: Readonly<Record<RoundId, Readonly<Record<SubjectId, number>>>>;
  readonly consent: Consent | null;
}

/** Null if there is no such seat, or no longer. */
export function ownView(state: BoardState, seat: SeatId): OwnView | null {
  const person = state.participants.get(seat);
  if (person?.removedAt !== null) return null;
  const since = person.reissued?.at ?? Number.NEGATIVE_INFINITY;
  const ballots: Record<RoundId, Ballot> = {};
  const hidden: Record<RoundId, Record<SubjectId, number>> = {};
  for (const round of state.rounds.values()) {
    const ballot = Object.entries(round.ballots.get(seat) ?? {});
    const shown = ballot.filter(([, { at }]) => at > since);
    const kept = ballot.filter(([, { at }]) => at <= since);
    if (shown.length > 0) ballots[round.id] = Object.fromEntries(shown);
    if (kept.length > 0)
      hidden[round.id] = Object.fromEntries(kept.map(([subject, { revision }]) => [subject, revision]));
  }
  return { person, ballots, hidden, consent: state.consents.get(seat) ?? null };
}
