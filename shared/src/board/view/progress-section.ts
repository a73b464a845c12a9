import type { RoundId, SeatId } from '../ids.ts';
import { votes } from '../participant.ts';
import { type BoardState, openRound } from '../state.ts';

/** All that anybody learns of a sealed round: who has answered everything. Never what, nor how much of it. */
export interface ProgressSection {
  readonly round: RoundId | null;
  /** In the order in which they joined. */
  readonly finished: readonly SeatId[];
  /** How many may vote. */
  readonly voters: number;
}

export function progressSection(state: BoardState): ProgressSection {
  const round = openRound(state);
  const voters = state.participants
    .valueSeq()
    .filter(votes)
    .map((voter) => voter.seat)
    .toArray();
  return {
    round: round?.id ?? null,
    finished: round === null ? [] : voters.filter((seat) => round.finished.has(seat)),
    voters: voters.length,
  };
}
