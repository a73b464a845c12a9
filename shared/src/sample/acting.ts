import { votes } from '../board/participant.ts';
import { answerRound } from './answering.ts';
import type { SampleBoard, Seated } from './sample-board.ts';

/** Whether something waits for this person: their answers, or what they say to the plan. */
export function isDue(board: SampleBoard, { seat }: Seated): boolean {
  const { openRound, state } = board;
  const person = state.participants.get(seat);
  if (person?.removedAt !== null || !votes(person)) return false;
  if (openRound !== undefined) return !openRound.finished.has(seat);
  const { plan, phase, consents } = state;
  return phase === 'agree' && plan.pilots.length > 0 && consents.get(seat)?.plan !== plan.version;
}

/** They do what waits for them. */
export function takeTurn(board: SampleBoard, person: Seated): void {
  if (!isDue(board, person)) return;
  if (board.openRound !== undefined) answerRound(board, person);
  else board.do(person.seat, { type: 'consent', plan: board.state.plan.version, ...person.character.stance });
}

/** Nobody is waited for any longer. */
export function allTakeTurns(board: SampleBoard): void {
  for (const person of board.people) takeTurn(board, person);
}
