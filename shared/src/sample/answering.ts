import { type AnswerValue, isFirst, ownBallot } from '../board/round.ts';
import { opinion, score } from './opinion.ts';
import type { SampleBoard, Seated } from './sample-board.ts';

/** Somebody who has heard the others moves towards the middle. */
const afterTalking = (value: AnswerValue): AnswerValue =>
  value === null ? null : (Math.round((value + 3) / 2) as AnswerValue);

/** One person's answers to all of the open round, where there is one. */
export function answerRound(board: SampleBoard, { seat, character }: Seated): void {
  const round = board.openRound;
  if (round === undefined) return;
  for (const [index, subject] of round.subjects.entries()) {
    const first =
      round.kind === 'scores'
        ? score(character, subject, index)
        : opinion(board.state.checklist, character, subject, index);
    const value = isFirst(round) ? first : afterTalking(first);
    const replaces = ownBallot(round, seat)[subject]?.revision ?? 0;
    board.do(seat, { type: 'answer', round: round.id, subject, value, replaces });
  }
}
