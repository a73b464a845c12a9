import { randomInt, timingSafeEqual } from 'node:crypto';
import type { FoundBoard } from '@nemawashi/shared/board/commands/server';
import { calledAlike } from '@nemawashi/shared/board/departments';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { BoardId, ExpectedId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import { found } from '@nemawashi/shared/board/found';
import type { Role } from '@nemawashi/shared/board/participant';
import {
  type BoardCreated,
  createBoardSchema,
  type KnownBoard,
  knownBoardsSchema,
  type MadeLink,
} from '@nemawashi/shared/protocol/http';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { expectAll, type SetUp } from '@nemawashi/shared/template/from-board';
import { checklistFrom, criteriaFrom, samplesFrom, weighingFrom } from '@nemawashi/shared/template/start';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { textIn } from '@nemawashi/shared/words/texts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import type { Attempts } from '../access/attempts.ts';
import type { LinkKey } from '../access/link-key.ts';
import { networkOf } from '../access/network.ts';
import { hashSecret, makeId } from '../access/secret.ts';
import { sessionOf } from '../access/session.ts';
import { toStored } from '../boards/log.ts';
import type { Registry } from '../boards/registry.ts';
import type { Store } from '../store/store.ts';
import { paid, RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { knownBoards } from './known-boards.ts';
import { makeLinkOf } from './links.ts';
import { requireSession, withBoard, withHeldSeat } from './session.ts';
import { setUpFor } from './set-up.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface BoardRoutes {
  readonly boards: Registry;
  readonly store: Store;
  readonly now: () => Timestamp;
  readonly createToken: string | null;
  readonly linkKey: LinkKey;
  /** Wrong tokens. */
  readonly attempts: Attempts;
}

/** A new board has one link for each role. */
const FIRST_LINKS: readonly Role[] = ['facilitator', 'executive', 'representative', 'observer'];

type Wanted = v.InferOutput<typeof createBoardSchema>;
type Start = Pick<SetUp, 'template' | 'checklist' | 'weighing' | 'samples' | 'criteria' | 'timePlan' | 'people'>;

/** What nobody chose otherwise. */
function startOf(id: string): Start {
  const template = TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new RequestRefused('malformed');
  return {
    template: template.id,
    checklist: checklistFrom(template),
    weighing: weighingFrom(template),
    samples: samplesFrom(template),
    criteria: criteriaFrom(template),
    timePlan: template.timePlan,
    people: [],
  };
}

const sameSecret = (given: string, wanted: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(given)), Buffer.from(hashSecret(wanted)));

export function boardRoutes(app: FastifyInstance, options: BoardRoutes): void {
  const { boards, store, now, createToken, attempts, linkKey } = options;
  const newBoards = app.quotas[createToken === null ? 'newBoards' : 'newBoardsByToken'];

  /**
   * A token was chosen by a person, and may be found by trying: a guesser waits. Whoever holds a seat somewhere is known,
   * and makes their mistakes for themselves; everybody else makes them for their address.
   */
  async function checkToken(session: string, address: string, given: string): Promise<void> {
    if (createToken === null) return;
    const guesser = (await store.sessions.heldBy(session)).length > 0 ? session : address;
    paid(await attempts.turn('', guesser));
    if (!sameSecret(given, createToken)) throw wrongSecret(attempts, '', guesser, 'create-token-wrong');
  }

  const startFor = async (request: FastifyRequest, { template, from }: Wanted): Promise<Start> => {
    if (from === undefined) return startOf(template);
    const earlier = await withHeldSeat({ boards, sessions: store.sessions }, request, from, (open, person) =>
      Promise.resolve(setUpFor(open, person)),
    );
    return from.people ? earlier : { ...earlier, people: [] };
  };

  app.post('/api/boards', { bodyLimit: LARGEST.newBoard }, async (request, reply): Promise<BoardCreated> => {
    const input = parse(createBoardSchema, request.body);
    const session = requireSession(request, reply);
    await checkToken(session, request.ip, input.createToken ?? '');
    const start = await startFor(request, input);
    paid(newBoards.wait(networkOf(request.ip)));
    const board = makeId<BoardId>();
    const seat = makeId<SeatId>();
    const { title, privacy, departments, person } = input;
    const double = calledAlike(departments);
    if (double !== null)
      throw new RequestRefused('department-double', { department: textIn(double.name, LANGUAGES[0]) });
    const command: FoundBoard = {
      type: 'foundBoard',
      title,
      template: start.template,
      privacy,
      departments,
      checklist: input.checklist ?? start.checklist,
      weighing: input.weighing ?? start.weighing,
      samples: input.samples ?? start.samples,
      criteria: input.criteria ?? start.criteria,
      timePlan: input.timePlan === undefined ? start.timePlan : input.timePlan,
      seed: randomInt(2 ** 31),
      seat,
      person,
    };
    const at = now();
    const first = [...found(board, command), ...expectAll(start.people, departments, () => makeId<ExpectedId>())];
    const events = first.map((event, index): LoggedEvent => ({
      seq: index + 1,
      at,
      seat: null,
      command: null,
      event,
    }));
    await store.events.append(toStored(board, events));
    await store.sessions.give(session, { board, seat, epoch: 0 }, at);
    const links = await withBoard(boards, board, async (open) => {
      const made: MadeLink[] = [];
      for (const role of FIRST_LINKS) made.push(await makeLinkOf(open, linkKey, null, { role }));
      return made;
    });
    void reply.code(201);
    return { board, seat, links };
  });

  app.get('/api/boards', async (request): Promise<KnownBoard[]> => {
    const { board, after } = parse(knownBoardsSchema, request.query);
    const session = sessionOf(request.headers);
    const held = session === null ? [] : await store.sessions.heldBy(session);
    if (session !== null && held.length > 0) paid(app.quotas.boardLists.wait(session));
    return knownBoards(boards, held, { only: board, after });
  });
}
