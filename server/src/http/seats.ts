import type { SeatPerson } from '@nemawashi/shared/board/commands/server';
import { enterSeat, makePersonalLink, useSeatLink } from '@nemawashi/shared/board/found';
import { whileHeld } from '@nemawashi/shared/board/while-held';
import type { LinkId, Timestamp } from '@nemawashi/shared/board/ids';
import { secretsMeant } from '@nemawashi/shared/links/secret';
import {
  enterPersonSchema,
  type Joined,
  type PersonalLinkMade,
  personalLinkSchema,
  returnSchema,
} from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import type { Attempts } from '../access/attempts.ts';
import { seatKey } from '../access/quotas.ts';
import { commandIdOf, hashSecret, makeId, makeSecret } from '../access/secret.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { accepted, paid, seated } from './failure.ts';
import { parse } from './guards.ts';
import { boardOf, requireSession, withBoard, withSeat } from './session.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface SeatRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly attempts: Attempts;
  readonly now: () => Timestamp;
}

/** Seats that don't come by an invitation: entered for somebody without a device, or brought to another device. */
export function seatRoutes(app: FastifyInstance, options: SeatRoutes): void {
  const { boards, sessions, attempts, now } = options;

  app.post('/api/boards/:board/entered', async (request, reply): Promise<Joined> => {
    const input = parse(enterPersonSchema, request.body);
    const joined = await withSeat(options, request, async ({ room }, by) => {
      const { request: attempt, ...who } = input;
      const person: SeatPerson = { seat: makeId(), ...who };
      const ack = await room.submit(
        by.seat,
        commandIdOf('enter', attempt),
        whileHeld(by, (state) => enterSeat(state, by.seat, person)),
      );
      return { board: room.state.id, seat: seated(ack) };
    });
    // The facilitator's browser holds the seat beside its own.
    await sessions.give(requireSession(request, reply), { ...joined, epoch: 0 }, now());
    void reply.code(201);
    return joined;
  });

  app.post('/api/boards/:board/personal-links', async (request, reply): Promise<PersonalLinkMade> => {
    const { of } = parse(personalLinkSchema, request.body);
    const secret = makeSecret();
    await withSeat(options, request, async ({ room }, by) => {
      paid(app.quotas.personalLinks.wait(seatKey(room.state.id, by.seat)));
      const link = { seat: of, link: makeId<LinkId>(), hash: hashSecret(secret) };
      const ack = await room.submit(
        by.seat,
        makeId(),
        whileHeld(by, (state) => makePersonalLink(state, by.seat, link)),
      );
      accepted(ack);
    });
    void reply.code(201);
    return { secret };
  });

  app.post('/api/boards/:board/return', async (request, reply): Promise<Joined> => {
    const board = boardOf(request);
    const hashes = secretsMeant(parse(returnSchema, request.body).secret).map(hashSecret);
    const session = requireSession(request, reply);
    const held = await withBoard(boards, board, async ({ room }) => {
      const found = room.state.personalLinks.findEntry((link) => hashes.includes(link.hash));
      if (found === undefined) {
        // Only wrong secrets are counted against an address: an office shares one.
        throw wrongSecret(attempts, board, request.ip, 'link-unknown');
      }
      const [seat, { hash }] = found;
      const epochHeld = await sessions.epochHeld(session, { board, seat });
      // Which epoch begins is known when it is decided; what happens to the seat before it is on disk changes nothing.
      let epoch = 0;
      const ack = await room.submit(null, makeId(), (state) => {
        const decision = useSeatLink(state, seat, hash, epochHeld);
        const moves = decision.ok && decision.events.length > 0;
        epoch = (state.participants.get(seat)?.epoch ?? 0) + (moves ? 1 : 0);
        return decision;
      });
      accepted(ack);
      return { board, seat, epoch };
    });
    const { seat } = held;
    await sessions.give(session, held, now());
    void reply.code(201);
    return { board, seat };
  });
}
