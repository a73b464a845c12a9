import type { RoundId, SeatId } from '../ids.ts';
import { votes } from '../participant.ts';
import { type BoardState, openRound } from '../state.ts';

/** All that anybody learns of a sealed round: who has answered everything. Never what, nor how much of it. */
export interface ProgressSection {
  readonly round: RoundId | null;
  /** By name, in the order in which they joined; only those whose names may be told. */
  readonly finished: readonly SeatId[];
  /** All of them. */
  readonly finishedCount: number;
  /** How many may vote. */
  readonly voters: number;
  /**
   * Who of the unnamed has finished isn't told: in a later round it would say whose confirming or changing made the
   * difference (SPEC S41).
   */
  readonly namesHidden: boolean;
}

export function progressSection(state: BoardState): ProgressSection {
  const round = openRound(state);
  const voters = [...state.participants.values()].filter(votes);
  const finished = round === null ? [] : voters.filter(({ seat }) => round.finished.has(seat));
  const namesHidden = round !== null && round.number > 1 && state.privacy !== 'named';
  const told = ({ role }: { role: string }) =>
    !namesHidden || (state.privacy === 'executives-named' && role === 'executive');
  return {
    round: round?.id ?? null,
    finished: finished.filter(told).map(({ seat }) => seat),
    finishedCount: finished.length,
    voters: voters.length,
    namesHidden,
  };
}
