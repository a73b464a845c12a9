import type { Consent } from './consent.ts';
import type { DraftId, RoundId, SeatId, SilenceId } from './ids.ts';
import { comesNew } from './later-rounds.ts';
import { type Participant, votes } from './participant.ts';
import { type Ballot, ownBallot } from './round.ts';
import { type Draft, ownDrafts, ownWithheld } from './silence.ts';
import type { BoardState } from './state.ts';

/** What only the seat itself may see: its own ballots. */
export interface OwnView {
  readonly person: Participant;
  /** Given by the seat's present holder. What was answered before the seat was moved isn't here, nor that anything was. */
  readonly ballots: Readonly<Record<RoundId, Ballot>>;
  /** What its present holder writes alone; null: nobody does. */
  readonly silence: { readonly id: SilenceId; readonly drafts: readonly Draft[] } | null;
  /** Which of what they wrote alone the last time didn’t appear; missing: nothing. What it said nobody keeps. */
  readonly withheld?: readonly DraftId[];
  readonly consent: Consent | null;
  /** They came after the rounds before the open one, where people aren't named (SPEC S46). */
  readonly comesNew: boolean;
}

/** Null if there is no such seat, or no longer. */
export function ownView(state: BoardState, seat: SeatId): OwnView | null {
  const person = state.participants.get(seat);
  if (person?.removedAt !== null) return null;
  const { silence } = state;
  const ballots: Record<RoundId, Ballot> = {};
  for (const round of state.rounds.values()) {
    if (state.notOwn.get(seat)?.has(round.id) === true) continue;
    const ballot = ownBallot(round, seat);
    if (Object.keys(ballot).length > 0) ballots[round.id] = ballot;
  }
  const withheld = ownWithheld(state, person);
  return {
    person,
    ballots,
    ...(withheld.length > 0 && { withheld }),
    silence: silence && { id: silence.id, drafts: ownDrafts(silence, person) },
    consent: state.consents.get(seat) ?? null,
    comesNew: votes(person) && comesNew(state, person),
  };
}
