import { type AnswerValue, itemSubject, ownBallot } from '../board/round.ts';
import { opinion, score } from './opinion.ts';
import type { Character } from './cast.ts';
import { reasonFor } from './reasons.ts';
import type { SampleBoard, Seated } from './sample-board.ts';

/** Somebody who has heard the others moves towards the middle. */
const afterTalking = (value: AnswerValue): AnswerValue =>
  value === null ? null : (Math.round((value + 3) / 2) as AnswerValue);

/** A pilot in which a department saved time: people try more on their own, and more of them are at ease. */
const afterPilots = (character: Character): Character => {
  const { culture, talent } = character.views;
  return { ...character, views: { ...character.views, culture: culture + 1.2, talent: talent + 1.2 } };
};

/** One person's answers to all of the open round, where there is one. */
export function answerRound(board: SampleBoard, { seat, character }: Seated): void {
  const round = board.openRound;
  if (round === undefined) return;
  for (const [index, subject] of round.subjects.entries()) {
    const first =
      round.kind === 'scores'
        ? score(character, subject, index)
        : opinion(board.state.checklist, round.kind === 'again' ? afterPilots(character) : character, subject, index);
    const value = round.number === 1 || round.kind === 'again' ? first : afterTalking(first);
    const replaces = ownBallot(round, seat)[subject]?.revision ?? 0;
    const item = board.state.checklist.find(({ id }) => itemSubject(id) === subject);
    const reason = item === undefined ? '' : reasonFor(board.language, character, { item, value, index });
    board.do(seat, { type: 'answer', round: round.id, subject, value, replaces, reason });
  }
}
