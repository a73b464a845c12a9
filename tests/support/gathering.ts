import type { BoardClient } from '@nemawashi/server/demo/client';
import type { BoardId, ItemId, RoundId, SeatId, SubjectId } from '@nemawashi/shared/board/ids';
import type { Role } from '@nemawashi/shared/board/participant';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { CreateBoard, MadeLink } from '@nemawashi/shared/protocol/http';
import type { WrittenCandidate } from './written-candidate.ts';

type Person = CreateBoard['person'];

/** Somebody on a seat, over the real line or in a house of the stage. */
export type Seated = Pick<
  BoardClient,
  'board' | 'seat' | 'sections' | 'own' | 'send' | 'do' | 'answer' | 'until' | 'close'
>;

/** A board with its people, wherever it is played: on a real server, or by the pure core alone. */
export interface Gathering<Who extends Seated = Seated> {
  readonly board: BoardId;
  readonly leader: Who;
  link(role: Role): MadeLink;
  /** A new browser that comes by the role's link. */
  join(role: Role, person: string | Person, department?: string): Promise<Who>;
  /** Writes candidates into the shared document; answers their ids when everybody can read them. */
  write(who: Who, candidates: readonly (string | WrittenCandidate)[]): Promise<readonly string[]>;
  note(who: Who, item: ItemId, text: string): Promise<void>;
  makeLink(role: Role): Promise<MadeLink>;
  openDoor(): Promise<void>;
  knock(person: Person, role: Role, department: string): Promise<void>;
  /** Answers its secret. */
  makePersonalLink(of: SeatId): Promise<string>;
  close(): void;
}

/** Answers every subject of the open round, one after another; every answer must be counted. */
export const answerAll = (client: Seated, say: (index: number) => AnswerValue): Promise<void> =>
  answer(client, say, () => true);

/** As `answerAll`, for what the seat hasn't answered in this round. */
export const answerRest = (client: Seated, say: (index: number) => AnswerValue): Promise<void> =>
  answer(client, say, (round, subject) => client.own.ballots[round]?.[subject] === undefined);

/** As `answerAll`, for all but the subjects of these places. */
export const answerBut = (
  client: Seated,
  left: readonly number[],
  say: (index: number) => AnswerValue,
): Promise<void> => answer(client, say, (_round, _subject, index) => !left.includes(index));

async function answer(
  client: Seated,
  say: (index: number) => AnswerValue,
  wanted: (round: RoundId, subject: SubjectId, index: number) => boolean,
): Promise<void> {
  await client.until(({ progress }) => progress.round !== null);
  const round = client.sections.board.rounds.find(({ closedAt }) => closedAt === null);
  if (round === undefined) throw new Error('No open round');
  for (const [index, subject] of round.subjects.entries()) {
    if (!wanted(round.id, subject, index)) continue;
    const ack = await client.answer(round.id, subject, say(index));
    if (!ack.ok) throw new Error(ack.refusal.kind);
  }
}
