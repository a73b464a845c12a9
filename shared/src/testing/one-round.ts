import type { Participant } from '../board/participant.ts';
import { inputFor } from '../board/reckoning-input.ts';
import type { Round } from '../board/round.ts';
import type { BoardState } from '../board/state.ts';
import type { ReckoningInput } from '../reckoning/input.ts';
import { openSubjects, type Subjects } from '../reckoning/subjects.ts';

/** What one round alone asks of the reckoning, nothing held back. */
export function inputOf(
  state: BoardState,
  round: Round,
  electorate: readonly Participant[] = round.electorate ?? [],
): ReckoningInput {
  const asked = new Set(round.subjects);
  const inRound = (subject: Round['subjects'][number]) => (asked.has(subject) ? round : null);
  return inputFor(state, { kind: round.kind, electorate, roundOf: inRound });
}

/** Its answers, counted anew. */
export const countedAgain = (state: BoardState, round: Round): Subjects => openSubjects(inputOf(state, round));
