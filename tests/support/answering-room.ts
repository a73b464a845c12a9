import type { BoardClient } from '@nemawashi/server/demo/client';
import type { BoardId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import { onTestFinished } from 'vitest';
import { gather } from './acts.ts';
import { openMeeting } from './meeting.ts';

/** A board in whose round everybody answers. */
export interface Room {
  readonly leader: BoardClient;
  readonly board: BoardId;
  readonly round: RoundId;
  readonly subjects: readonly SubjectId[];
  readonly voters: readonly BoardClient[];
}

export async function answeringRoom(server: { readonly origin: string }, people: number): Promise<Room> {
  const meeting = await openMeeting(server, { template: 'short' });
  const voters = await gather(
    meeting,
    Array.from({ length: people }, (_, n) => [`回答者 ${String(n)}`, ...(n % 3 === 0 ? [] : ['sales'])] as never),
  );
  await meeting.leader.do({ type: 'startAssessment' });
  await Promise.all(voters.map((voter) => voter.until(({ progress }) => progress.round !== null)));
  const [round] = meeting.leader.sections.board.rounds;
  if (round === undefined) throw new Error('No round');
  onTestFinished(() => meeting.close());
  return { leader: meeting.leader, board: meeting.board, round: round.id, subjects: round.subjects, voters };
}
