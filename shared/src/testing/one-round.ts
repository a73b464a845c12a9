import type { Participant } from '../board/participant.ts';
import { inputFor, ofOne } from '../board/reckoning-input.ts';
import type { Round } from '../board/round.ts';
import type { BoardState } from '../board/state.ts';
import type { ReckoningInput } from '../reckoning/input.ts';
import { openSubjects, type Subjects } from '../reckoning/subjects.ts';

/** What one round alone asks of the reckoning, nothing held back. */
export const inputOf = (state: BoardState, round: Round, electorate?: readonly Participant[]): ReckoningInput =>
  inputFor(state, ofOne(round, electorate));

/** Its answers, counted anew. */
export const countedAgain = (state: BoardState, round: Round): Subjects => openSubjects(inputOf(state, round));
