import { boardId, seatId } from '@nemawashi/shared/board/id-schemas';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { Participant } from '@nemawashi/shared/board/participant';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { holdingOf } from '../access/held.ts';
import { type Quotas, seatKey } from '../access/quotas.ts';
import { broughtIn, type CookiePlace, cookieName, newSecret, sessionOf } from '../access/session.ts';
import { hashSecret } from '../access/secret.ts';
import type { OpenBoard } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { paid, RequestRefused } from './failure.ts';
import { parse } from './guards.ts';

const DAY_S = 24 * 60 * 60;
/** A board lives for months; the browser's session outlives it. Browsers cap at 400 days. */
const LIFETIME_S = 400 * DAY_S;

declare module 'fastify' {
  interface FastifyInstance {
    /** What everybody may still ask for. */
    quotas: Quotas;
    /** As in the configuration. */
    basePath: string;
  }
}

/**
 * The cookie goes nowhere but to this server's place on its address, and where people use https only by https. The page
 * itself says which scheme that is: a proxy in front may not, and a cookie of the wrong kind would be dropped.
 */
const cookiePlace = ({ headers, protocol, server }: FastifyRequest): CookiePlace => ({
  path: server.basePath === '' ? '/' : server.basePath,
  secure: headers.origin === undefined ? protocol === 'https' : headers.origin.startsWith('https://'),
});

/**
 * The hash of the session that this browser brought; null: it brought none, and gets its cookie with this answer. Whether
 * it keeps it shows with its next request. One that comes under an earlier version's name, or by https under that for
 * http, is given again under the name of now: the session is the same.
 */
export function offerSession(request: FastifyRequest, reply: FastifyReply): string | null {
  const place = cookiePlace(request);
  const name = cookieName(place);
  const brought = broughtIn(request.headers);
  if (brought === null || (place.secure && brought.name !== name)) {
    const attributes = { ...place, httpOnly: true, sameSite: 'strict', maxAge: LIFETIME_S } as const;
    void reply.setCookie(name, brought?.secret ?? newSecret(), attributes);
  }
  return brought === null ? null : hashSecret(brought.secret);
}

/** As `offerSession`, where a seat is given: none to a browser that couldn't keep it (SPEC D20). */
export function requireSession(request: FastifyRequest, reply: FastifyReply): string {
  const known = offerSession(request, reply);
  if (known === null) throw new RequestRefused('cookies-refused');
  return known;
}

const boardParams = v.object({ board: boardId });
const seatQuery = v.object({ seat: seatId });

export const boardOf = (request: FastifyRequest): BoardId => {
  const parsed = v.safeParse(boardParams, request.params);
  if (!parsed.success) throw new RequestRefused('not-found');
  return parsed.output.board;
};

/** Runs `use` with the board open, or refuses: there is no such board. */
export async function withBoard<Result>(
  boards: Registry,
  board: BoardId,
  use: (board: OpenBoard) => Promise<Result>,
): Promise<Result> {
  const answer = await boards.with(board, async (open) => ({ result: await use(open) }));
  if (answer === null) throw new RequestRefused('not-found');
  return answer.result;
}

/** As `withBoard`, for somebody who holds the seat that the address names, and hasn’t asked too often. */
export async function withSeat<Result>(
  options: { boards: Registry; sessions: SessionStore },
  request: FastifyRequest,
  use: (board: OpenBoard, person: Participant) => Promise<Result>,
): Promise<Result> {
  const board = boardOf(request);
  const { seat } = parse(seatQuery, request.query);
  return withHeldSeat(options, request, { board, seat }, use);
}

/** As `withSeat`, of a seat that something else names. */
export async function withHeldSeat<Result>(
  options: { boards: Registry; sessions: SessionStore },
  request: FastifyRequest,
  { board, seat }: { board: BoardId; seat: SeatId },
  use: (board: OpenBoard, person: Participant) => Promise<Result>,
): Promise<Result> {
  return withBoard(options.boards, board, async (open) => {
    const session = sessionOf(request.headers);
    const held = await holdingOf(options.sessions, session, { board, seat }, () => open.room.state);
    if (!held.ok) throw new RequestRefused(held.refusal);
    const { acts, looks } = request.server.quotas;
    paid((request.method === 'GET' ? looks : acts).wait(seatKey(board, seat)));
    return use(open, held.person);
  });
}
