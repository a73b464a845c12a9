import { allTakeTurns } from './acting.ts';
import { type SampleBoard, VISITOR } from './sample-board.ts';

/** Up to the end of its first round: what the room sees of itself. */
export function closeFirstRound(board: SampleBoard): void {
  board.do(VISITOR, { type: 'startAssessment' });
  allTakeTurns(board);
  const round = board.openRound;
  if (round !== undefined) board.do(VISITOR, { type: 'closeRound', round: round.id, reveal: 'everyone' });
}
