import type { BoardClient } from '@nemawashi/server/demo/client';
import { answerAll, type Meeting } from './meeting.ts';

/** Takes a board through its assessment to where candidates are written; everybody answers 3. */
export async function toProposing({ leader }: Meeting, voters: readonly BoardClient[]): Promise<void> {
  await leader.do({ type: 'startAssessment' });
  await Promise.all(voters.map((voter) => answerAll(voter, () => 3)));
  const [round] = leader.sections.board.rounds;
  if (round === undefined) throw new Error('No round');
  await leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  for (const each of [leader, ...voters]) await each.until(({ board }) => board.documents.ideas !== null);
}
