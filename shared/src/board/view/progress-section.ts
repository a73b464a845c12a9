import type { RoundId, SeatId } from '../ids.ts';
import { votes } from '../participant.ts';
import { isFirst } from '../round.ts';
import { openByName } from '../../reckoning/settings.ts';
import { type BoardState, openRound } from '../state.ts';

/** All that anybody learns of a sealed round: who has answered everything. Never what, nor how much of it. */
export interface ProgressSection {
  readonly round: RoundId | null;
  /** By name, in the order in which they joined; only those whose names may be told. */
  readonly finished: readonly SeatId[];
  readonly finishedCount: number;
  /** How many may vote; with `namesHidden` all who ever could in this round: it then doesn't change with one person. */
  readonly voters: number;
  /**
   * Who of the unnamed has finished isn't told: in a later round it would say whose confirming or changing made the
   * difference. Nor is how many: as the number goes up, who is here at that moment would say who (SPEC S41).
   */
  readonly namesHidden: boolean;
}

export function progressSection(state: BoardState): ProgressSection {
  const round = openRound(state);
  const voters = [...state.participants.values()].filter(votes);
  const finished = round === null ? [] : voters.filter(({ seat }) => round.finished.has(seat));
  const namesHidden = round !== null && !isFirst(round) && state.privacy !== 'named';
  const told = ({ role }: { role: string }) => !namesHidden || openByName(state.privacy, role);
  const named = finished.filter(told).map(({ seat }) => seat);
  return {
    round: round?.id ?? null,
    finished: named,
    finishedCount: named.length,
    voters: namesHidden ? round.stood.size : voters.length,
    namesHidden,
  };
}
