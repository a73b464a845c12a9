import { makeLink } from '@nemawashi/shared/board/found';
import type { LinkId } from '@nemawashi/shared/board/ids';
import { invitePeople } from '@nemawashi/shared/board/invite';
import { leads } from '@nemawashi/shared/board/participant';
import type { BoardState } from '@nemawashi/shared/board/state';
import { type Holder, whileHeld } from '@nemawashi/shared/board/while-held';
import {
  type MadeLink,
  newLinkSchema,
  personalInvitationsSchema,
  type PresentLink,
} from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import type * as v from 'valibot';
import type { LinkKey } from '../access/link-key.ts';
import { hashSecret, makeId } from '../access/secret.ts';
import type { OpenBoard } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { accepted, RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { withSeat } from './session.ts';

type WantedLink = Pick<v.InferOutput<typeof newLinkSchema>, 'role'> & Partial<v.InferOutput<typeof newLinkSchema>>;

/** Of a new board, `by` null: nobody asked for it. */
export async function makeLinkOf(
  board: OpenBoard,
  key: LinkKey,
  by: Holder | null,
  wanted: WantedLink,
): Promise<MadeLink> {
  const { role, department = null, replaces } = wanted;
  const id = makeId<LinkId>();
  const secret = key.secretOf(board.room.state.id, id);
  const decide = (state: BoardState) =>
    makeLink(state, by?.seat ?? null, {
      type: 'makeLink',
      link: id,
      role,
      department,
      hash: hashSecret(secret),
      ...(replaces !== undefined && { replaces }),
    });
  const ack = await board.room.submit(by?.seat ?? null, makeId(), by === null ? decide : whileHeld(by, decide));
  accepted(ack);
  return { link: id, role, department, secret };
}

/** What may be shown of a board's links: only what leads to the hash that is kept. */
function present({ id: board, links }: BoardState, key: LinkKey): PresentLink[] {
  return [...links.values()].flatMap(({ id, role, department, hash, revokedAt, expected }) => {
    if (revokedAt !== null) return [];
    const secret = key.secretOf(board, id);
    const whom = expected === null ? {} : { expected };
    return [{ link: id, role, department, secret: hashSecret(secret) === hash ? secret : null, ...whom }];
  });
}

export interface LinkRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly linkKey: LinkKey;
}

/** Invitations: for whoever has the link, and for one person alone. */
export function linkRoutes(app: FastifyInstance, options: LinkRoutes): void {
  const { linkKey } = options;

  app.post('/api/boards/:board/links', async (request, reply): Promise<MadeLink> => {
    const wanted = parse(newLinkSchema, request.body);
    const made = await withSeat(options, request, (board, person) => makeLinkOf(board, linkKey, person, wanted));
    void reply.code(201);
    return made;
  });

  app.post('/api/boards/:board/personal-invitations', async (request, reply): Promise<MadeLink[]> => {
    const { people, anew } = parse(personalInvitationsSchema, request.body);
    const made = await withSeat(options, request, async ({ room }, by) => {
      const board = room.state.id;
      const links = [...new Set(people)].map((expected) => {
        const link = makeId<LinkId>();
        return { link, expected, secret: linkKey.secretOf(board, link) };
      });
      const hashed = links.map(({ secret, ...of }) => ({ ...of, hash: hashSecret(secret) }));
      const decide = (state: BoardState) => invitePeople(state, by.seat, { type: 'invitePeople', links: hashed, anew });
      accepted(await room.submit(by.seat, makeId(), whileHeld(by, decide)));
      return links.flatMap(({ link, expected, secret }) => {
        // Who was passed over has none.
        const kept = room.state.links.get(link);
        return kept === undefined ? [] : [{ link, role: kept.role, department: kept.department, secret, expected }];
      });
    });
    void reply.code(201);
    return made;
  });

  app.get('/api/boards/:board/links', async (request, reply): Promise<PresentLink[]> => {
    const links = await withSeat(options, request, ({ room }, person) => {
      if (!leads(person)) throw new RequestRefused('not-allowed');
      return Promise.resolve(present(room.state, linkKey));
    });
    // Nothing between keeps them: who leads now may not lead tomorrow.
    void reply.header('cache-control', 'no-store');
    return links;
  });
}
