import { readCode } from '@nemawashi/shared/board/code';
import { shownDoor } from '@nemawashi/shared/board/door';
import { type KeepDays, keptUntil } from '@nemawashi/shared/board/kept-until';
import { closeDoor } from '@nemawashi/shared/board/decide/people';
import { alreadyHere, letIn, openDoor } from '@nemawashi/shared/board/found';
import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { Comer } from '@nemawashi/shared/board/namesake';
import { keptOut, leads, type Participant, votingRole } from '@nemawashi/shared/board/participant';
import { whileHeld } from '@nemawashi/shared/board/while-held';
import {
  answerKnockSchema,
  doorSchema,
  type DoorFound,
  type DoorOpened,
  type EverybodyAnswered,
  everybodySchema,
  knockSchema,
  type KnockState,
} from '@nemawashi/shared/protocol/door';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Attempts } from '../access/attempts.ts';
import { boardOfCode, freshCode } from '../access/door-code.ts';
import { heldAt } from '../access/held.ts';
import type { LinkKey } from '../access/link-key.ts';
import { commandIdOf, hashSecret, makeId } from '../access/secret.ts';
import type { OpenBoard } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import type { Knocking } from '../boards/waiting-room.ts';
import type { DoorStore, SessionStore } from '../store/store.ts';
import { accepted, paid, RequestRefused, seated } from './failure.ts';
import { parse } from './guards.ts';
import { boardOf, offerSession, requireSession, withBoard, withSeat } from './session.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface DoorRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly doors: DoorStore;
  readonly attempts: Attempts;
  readonly linkKey: LinkKey;
  readonly keepDays: KeepDays;
  readonly now: () => Timestamp;
}

const turnAway = async (open: OpenBoard, ticket: string): Promise<KnockState | null> => {
  const isAnswered = await open.passing.change('waiting', () => {
    if (open.waitingRoom.take(ticket) === null) return false;
    open.waitingRoom.answer(ticket, { kind: 'turned-away' });
    return true;
  });
  if (!isAnswered) return null;
  open.pace.nudge();
  return { kind: 'turned-away' };
};

/** What became of somebody who has knocked before; null: they haven't, at any server. */
async function knownHere({ waitingRoom, passing, pace }: OpenBoard, entry: Knocking): Promise<KnockState | null> {
  const { ticket, session } = entry;
  if (waitingRoom.stateOf(ticket, session) === null) await passing.hear();
  const known = waitingRoom.stateOf(ticket, session);
  if (known?.kind !== 'waiting') return known;
  if (waitingRoom.differs(entry) || waitingRoom.isDue)
    if (await passing.change('waiting', () => waitingRoom.correct(entry))) pace.nudge();
  return known;
}

/** The short code and the waiting room behind it: nobody gets further by it than a facilitator lets them. */
export function doorRoutes(app: FastifyInstance, options: DoorRoutes): void {
  const { boards, sessions, doors, attempts, linkKey, keepDays, now } = options;

  /**
   * The board that a code leads to. The right one is never looked at later because others tried wrong ones: behind it a
   * facilitator still asks who that is. Wrong ones are counted by address.
   */
  async function boardBehind(request: FastifyRequest, typed: string): Promise<{ board: BoardId; code: string }> {
    const code = readCode(typed);
    const board = code === null ? null : await boardOfCode(doors, linkKey, code);
    if (code !== null && board !== null) return { board, code };
    throw wrongSecret(attempts, '', request.ip, 'code-unknown');
  }

  /** The browser that knocked holds the seat before its page is told. */
  async function give(open: OpenBoard, by: Participant, entry: Knocking): Promise<KnockState> {
    const { ticket, person, role, department, session } = entry;
    // Of ticket and browser together: facilitators know the tickets, and none of them may come by somebody else's seat.
    const command = commandIdOf('let-in', hashSecret(`${ticket} ${session}`));
    const ack = await open.room.submit(
      by.seat,
      command,
      whileHeld(by, (state) => letIn(state, by.seat, { seat: makeId(), person, role, department })),
    );
    const seat = seated(ack);
    await sessions.give(session, { board: open.room.state.id, seat, epoch: 0 }, now());
    await open.passing.change('waiting', () => open.waitingRoom.answer(ticket, { kind: 'let-in', seat }));
    open.pace.nudge();
    return { kind: 'let-in', seat };
  }

  /** Null: nobody of that ticket waits any more. Two facilitators pressing at once let one person in. */
  async function welcome(open: OpenBoard, by: Participant, ticket: string): Promise<KnockState | null> {
    const entry = open.waitingRoom.take(ticket);
    if (entry === null) return null;
    try {
      return await give(open, by, entry);
    } finally {
      open.waitingRoom.letGo(ticket);
    }
  }

  app.post('/api/boards/:board/door', async (request, reply): Promise<DoorOpened> => {
    const code = await withSeat(options, request, async ({ room, codeOf }, by) => {
      if (!leads(by)) throw new RequestRefused('not-allowed');
      // By a code of a key that is gone nobody comes in: that door is shown to nobody, and gives way to a new one.
      if (room.state.door !== null && shownDoor(room.state.door, codeOf) === null)
        accepted(
          await room.submit(
            by.seat,
            makeId(),
            whileHeld(by, (state) => closeDoor(state, by)),
          ),
        );
      // First the way to the board, then the word that it is open.
      const { code, mark } = await freshCode(doors, linkKey, room.state.id);
      const ack = await room.submit(
        by.seat,
        makeId(),
        whileHeld(by, (state) => openDoor(state, by.seat, mark)),
      );
      accepted(ack);
      return code;
    });
    void reply.code(201);
    return { code };
  });

  app.post('/api/door', async (request, reply): Promise<DoorFound> => {
    const { code } = parse(doorSchema, request.body);
    offerSession(request, reply);
    const { board, code: read } = await boardBehind(request, code);
    return withBoard(boards, board, ({ room: { state }, codeOf }) => {
      // A door that was closed leads nowhere, though its code is still known.
      if (shownDoor(state.door, codeOf)?.code !== read) throw new RequestRefused('code-unknown');
      const { title, departments, privacy } = state;
      return Promise.resolve({ board, title, departments, privacy, keptUntil: keptUntil(state, keepDays) });
    });
  });

  app.post('/api/boards/:board/waiting', async (request, reply) => {
    const board = boardOf(request);
    const { code, person, role, department, another, ticket } = parse(knockSchema, request.body);
    const session = requireSession(request, reply);
    paid(app.quotas.knocks.wait(session));
    return withBoard(boards, board, async (open): Promise<KnockState> => {
      const held = await heldAt(sessions, session, open.room.state);
      if (held.some(keptOut)) throw new RequestRefused('removed');
      if (!votingRole(role) && role !== 'observer') throw new RequestRefused('not-allowed');
      const comer: Comer = { person, role, department };
      const waiting = { ticket, session, ...comer, since: open.room.now() };
      // Who waits already had the code right; they wait on when it is closed, and whatever others try.
      const known = await knownHere(open, waiting);
      if (known !== null) return known;
      const behind = await boardBehind(request, code);
      if (behind.board !== board || shownDoor(open.room.state.door, open.codeOf)?.code !== behind.code)
        throw new RequestRefused('code-unknown');
      const asked = another ? null : alreadyHere(open.room.state, comer);
      if (asked !== null) throw new RequestRefused(asked.refusal.kind, asked.refusal.values);
      const hasRoom = await open.passing.change('waiting', () => open.waitingRoom.knock(waiting));
      if (!hasRoom) throw new RequestRefused('waiting-room-full');
      open.pace.nudge();
      return { kind: 'waiting' };
    });
  });

  app.post('/api/boards/:board/waiting/answers', async (request): Promise<KnockState> => {
    const { ticket, letIn: wanted } = parse(answerKnockSchema, request.body);
    return withSeat(options, request, async (open, by) => {
      if (!leads(by)) throw new RequestRefused('not-allowed');
      const answered = wanted ? await welcome(open, by, ticket) : await turnAway(open, ticket);
      if (answered === null) throw new RequestRefused('person-unknown');
      return answered;
    });
  });

  app.post('/api/boards/:board/waiting/everybody', async (request): Promise<EverybodyAnswered> => {
    const { tickets } = parse(everybodySchema, request.body);
    return withSeat(options, request, async (open, by) => {
      if (!leads(by)) throw new RequestRefused('not-allowed');
      // Those whom the facilitator saw; who has gone meanwhile, or was answered by another facilitator, is passed over.
      const answers = await Promise.all(tickets.map((ticket) => welcome(open, by, ticket)));
      return { letIn: answers.filter((answer) => answer !== null).length };
    });
  });
}
