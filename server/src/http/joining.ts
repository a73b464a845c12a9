import { join } from '@nemawashi/shared/board/found';
import { invitedAs } from '@nemawashi/shared/board/invite';
import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import { type KeepDays, keptUntil } from '@nemawashi/shared/board/kept-until';
import { isHere, keptOut, leads, type Participant } from '@nemawashi/shared/board/participant';
import type { BoardState, Link } from '@nemawashi/shared/board/state';
import { secretsMeant } from '@nemawashi/shared/links/secret';
import { type Invitation, invitationSchema, joinBoardSchema, type Joined } from '@nemawashi/shared/protocol/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Attempts } from '../access/attempts.ts';
import { heldAt } from '../access/held.ts';
import { commandIdOf, hashSecret, makeId } from '../access/secret.ts';
import { sessionOf } from '../access/session.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { paid, RequestRefused, seated } from './failure.ts';
import { parse } from './guards.ts';
import { boardOf, offerSession, requireSession, withBoard } from './session.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface JoiningRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly attempts: Attempts;
  readonly keepDays: KeepDays;
  readonly now: () => Timestamp;
}

/** Exchanges a link for a seat. */
export function joiningRoutes(
  app: FastifyInstance,
  { boards, sessions, attempts, keepDays, now }: JoiningRoutes,
): void {
  /** Only wrong secrets are counted against an address: an office shares one. */
  const linkOf = (request: FastifyRequest, board: BoardId, state: BoardState, secret: string): Link => {
    const hashes = secretsMeant(secret).map(hashSecret);
    const link = state.links.find((each) => hashes.includes(each.hash));
    if (link?.revokedAt === null) return link;
    // A right secret all the same: its holder is told what became of it, whatever others tried.
    if (link !== undefined) throw new RequestRefused('link-revoked');
    throw wrongSecret(attempts, board, request.ip, 'link-unknown');
  };

  /** Somebody taken off the board doesn't come back by the same link in the same browser. */
  const heldHere = async (request: FastifyRequest, state: BoardState): Promise<Participant[]> => {
    const held = await heldAt(sessions, sessionOf(request.headers), state);
    if (held.some(keptOut)) throw new RequestRefused('removed');
    return held.filter(isHere);
  };

  app.post('/api/boards/:board/invitation', async (request, reply): Promise<Invitation> => {
    const board = boardOf(request);
    offerSession(request, reply);
    const { secret } = parse(invitationSchema, request.body);
    return withBoard(boards, board, async ({ room: { state } }) => {
      const { role, department, expected } = invitedAs(state, linkOf(request, board, state, secret));
      const held = await heldHere(request, state);
      const { title, departments, privacy } = state;
      return {
        title,
        role,
        department,
        departments,
        privacy,
        person: expected && { name: expected.name, jobTitle: expected.jobTitle, reading: expected.reading },
        leaders: [...state.participants.values()].filter(leads).map(({ name }) => name),
        keptUntil: keptUntil(state, keepDays),
        held: held.map(({ seat, name, role: as }) => ({ seat, name, role: as })),
      };
    });
  });

  app.post('/api/boards/:board/seats', async (request, reply): Promise<Joined> => {
    const board = boardOf(request);
    const input = parse(joinBoardSchema, request.body);
    const session = requireSession(request, reply);
    const seat = await withBoard(boards, board, async ({ room }) => {
      const { id } = linkOf(request, board, room.state, input.secret);
      await heldHere(request, room.state);
      // Who knows the request may come by its seat again (D22): the log holds none.
      const command = commandIdOf('join', hashSecret(input.request));
      if (room.answered(null, command) === null) paid(app.quotas.joins.wait(`${board}/${id}`));
      const ack = await room.submit(null, command, (state) =>
        join(state, {
          type: 'join',
          link: id,
          seat: makeId(),
          person: input.person,
          department: input.department,
          expected: null,
          another: input.another,
        }),
      );
      return seated(ack);
    });
    await sessions.give(session, { board, seat, epoch: 0 }, now());
    void reply.code(201);
    return { board, seat };
  });
}
