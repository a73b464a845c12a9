import type { BoardClient, Browser } from '@nemawashi/server/demo/client';
import type { BoardId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { Role } from '@nemawashi/shared/board/participant';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { CreateBoard, MadeLink } from '@nemawashi/shared/protocol/http';
import { newBrowser, ordinaryBoard, type TestServer } from './server.ts';

export interface Meeting {
  readonly board: BoardId;
  readonly leader: BoardClient;
  readonly links: readonly MadeLink[];
  link(role: Role): MadeLink;
  /** A new browser that comes by the role's link. */
  join(role: Role, person: string | CreateBoard['person'], department?: string): Promise<BoardClient>;
  close(): void;
}

/** A board with its facilitator, on a real server. */
export async function openMeeting(
  server: Pick<TestServer, 'origin'>,
  change: Partial<CreateBoard> = {},
  /** How everybody's line reaches the server. */
  transports?: Browser['transports'],
): Promise<Meeting> {
  const browser = newBrowser(server, transports);
  const { board, seat, links } = await browser.createBoard(ordinaryBoard(change));
  const leader = await browser.open(board, seat);
  const people: BoardClient[] = [leader];
  const link = (role: Role) => {
    const found = links.find((each) => each.role === role);
    if (found === undefined) throw new Error(`No link for ${role}`);
    return found;
  };
  return {
    board,
    leader,
    links,
    link,
    async join(role, person, department) {
      const own = newBrowser(server, transports);
      const joined = await own.join(
        board,
        link(role),
        typeof person === 'string' ? { name: person } : person,
        department ?? null,
      );
      const client = await own.open(board, joined.seat);
      people.push(client);
      return client;
    },
    close: () => people.forEach((client) => client.close()),
  };
}

/** Answers every subject of the open round, one after another; every answer must be counted. */
export const answerAll = (client: BoardClient, say: (index: number) => AnswerValue): Promise<void> =>
  answer(client, say, () => true);

/** As `answerAll`, for what the seat hasn't answered in this round. */
export const answerRest = (client: BoardClient, say: (index: number) => AnswerValue): Promise<void> =>
  answer(client, say, (round, subject) => client.own.ballots[round]?.[subject] === undefined);

async function answer(
  client: BoardClient,
  say: (index: number) => AnswerValue,
  wanted: (round: RoundId, subject: SubjectId) => boolean,
): Promise<void> {
  await client.until(({ progress }) => progress.round !== null);
  const round = client.sections.board.rounds.find(({ closedAt }) => closedAt === null);
  if (round === undefined) throw new Error('No open round');
  for (const [index, subject] of round.subjects.entries()) {
    if (!wanted(round.id, subject)) continue;
    const ack = await client.answer(round.id, subject, say(index));
    if (!ack.ok) throw new Error(ack.refusal.kind);
  }
}
