import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { type Ack, handshakeSchema, type LineRefused } from '@nemawashi/shared/protocol/live';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { audienceOf } from '@nemawashi/shared/board/view';
import { ownView } from '@nemawashi/shared/board/own-view';
import { holds } from '@nemawashi/shared/board/while-held';
import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import * as v from 'valibot';
import { holdingOf } from '../access/held.ts';
import { type Quotas, seatKey } from '../access/quotas.ts';
import type { RefusedCount } from '../access/refused.ts';
import { sessionOf } from '../access/session.ts';
import type { Registry } from '../boards/registry.ts';
import { BoardDeleted, LogBroken, type SessionStore } from '../store/store.ts';
import type { Turns } from '../turns.ts';
import { Acks } from './acks.ts';
import { audienceRoom, boardRoom, seatRoom } from './broadcast.ts';
import type { CommandDecoder } from './command-decoder.ts';
import type { CommandDesk } from './command-desk.ts';
import { takeAct } from './act-desk.ts';
import { type Conn, cutConn, endConn } from './conn.ts';
import { eventOf, tell } from './message.ts';
import type { LiveServer, LiveSocket } from './server.ts';
import { type BacklogWatch, type Unfetched, watchBacklog } from './backlog.ts';
import type { Polls } from './polls.ts';

class Refused extends Error {
  readonly data: LineRefused;
  constructor(refusal: RefusalKind) {
    super(refusal);
    this.data = { refusal };
  }
}

export interface LineOptions {
  readonly io: LiveServer;
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly desk: CommandDesk;
  /** In which commands go on that come together. */
  readonly turns: Turns;
  readonly quotas: Quotas;
  readonly refused: RefusedCount;
  /** Bytes that a line may leave unfetched. */
  readonly most: Unfetched;
  /** How much of what polls were told isn't read yet. */
  readonly polls: Pick<Polls, 'unread'>;
  /** A command has come; called again once it is answered. */
  readonly asked: () => () => void;
  readonly onError: (error: unknown) => void;
}

/** Lets people in on the live line, shows them the board, and takes their commands to the desk. */
export function attachLine(options: LineOptions): void {
  const { io } = options;
  io.use((socket, next) => {
    admit(options, socket).then(
      () => next(),
      (error: unknown) => {
        if (error instanceof Refused) options.refused.answered(error.data.refusal);
        else options.onError(error);
        next(error instanceof Refused ? error : new Refused('internal'));
      },
    );
  });
  const end = (socket: LiveSocket, error: unknown) => {
    options.onError(error);
    socket.disconnect(true);
  };
  /** By the connection below: there may be one that is let in to documents only. */
  const shown = new WeakMap<Conn, LiveSocket>();
  const watch: BacklogWatch = {
    behind(conn) {
      const socket = shown.get(conn);
      if (socket !== undefined) for (const room of viewRooms(socket)) void socket.leave(room);
    },
    caughtUp(conn) {
      const socket = shown.get(conn);
      if (socket?.connected === true) show(socket).catch((error: unknown) => end(socket, error));
    },
    tooMuch(conn) {
      options.refused.add('slow-reader');
      endConn(conn, 'reads too slowly');
    },
  };
  watchBacklog(io.engine, options.most, watch, (line) => options.polls.unread(line));
  const acks = new Acks();
  io.on('connection', (socket) => {
    shown.set(connOf(socket), socket);
    serve(options, socket, acks).catch((error: unknown) => end(socket, error));
  });
}

/** The connection below a line; its types leave out what limits need of it. */
const connOf = (socket: LiveSocket): Conn => socket.conn as unknown as Conn;

/** What reads a line; Socket.IO keeps it for itself. */
const decoderOf = ({ client }: LiveSocket): CommandDecoder =>
  (client as unknown as { readonly decoder: CommandDecoder }).decoder;

/**
 * How long a seat has to wait with its next command, which is counted with it. A board that is asked for more than it
 * should take in all lets those wait who have asked for much.
 */
function waitOf({ commands, boardCommands }: Quotas, board: BoardId, seat: SeatId): number {
  const own = commands.of(seatKey(board, seat));
  if (!own.take()) return own.wait();
  const waitMs = boardCommands.wait(board);
  return own.wait(commands.rate.burst / 2) > 0 ? waitMs : 0;
}

/** Throws `Refused` unless this browser holds the seat it names. */
async function admit({ boards, sessions }: LineOptions, socket: LiveSocket): Promise<void> {
  const handshake = v.safeParse(handshakeSchema, socket.handshake.auth);
  if (!handshake.success) throw new Refused('malformed');
  const { protocol, board: id, seat, screen } = handshake.output;
  if (protocol !== PROTOCOL_VERSION) throw new Refused('protocol-outdated');
  const session = sessionOf(socket.handshake.headers);
  const lease = await boards.open(id).catch((error: unknown) => {
    if (error instanceof LogBroken) throw new Refused('board-damaged');
    // Within these moments: the page comes back, asks why it isn't let in, and is told when.
    throw error instanceof BoardDeleted ? new Refused('internal') : error;
  });
  if (lease === null) throw new Refused('not-found');
  const held = await holdingOf(sessions, session, { board: id, seat }, () => lease.board.room.state);
  if (!held.ok || socket.conn.readyState !== 'open') {
    lease.release();
    throw new Refused(held.ok ? 'no-session' : held.refusal);
  }
  const { person } = held;
  socket.data = {
    lease,
    holder: person,
    audience: audienceOf(person, screen),
  };
  // A line that goes away between being let in and being served must let go of the board too.
  const release = () => {
    lease.release();
    socket.conn.off('close', release);
  };
  socket.conn.on('close', release);
  socket.once('disconnect', release);
}

async function serve(
  { desk, quotas, refused, turns, asked: meter, onError }: LineOptions,
  socket: LiveSocket,
  acks: Acks,
): Promise<void> {
  const { lease, holder } = socket.data;
  const { board } = lease;
  const { seat } = holder;
  const id = board.room.state.id;
  const key = seatKey(id, seat);
  const counted = () => {
    board.passing.tell();
    board.pace.nudge();
  };
  board.presence.came(seat);
  counted();
  socket.on('disconnect', () => {
    decoderOf(socket).serve(null);
    board.presence.left(seat);
    counted();
  });
  const asked = (answer: unknown, take: (waitMs: number) => Ack | Promise<Ack>): void => {
    const answered = meter();
    const reply = (ack: Ack): void => {
      answered();
      if (!ack.ok) refused.answered(ack.refusal.kind);
      if (typeof answer === 'function') (answer as (ack: Ack) => void)(ack);
    };
    const waitMs = waitOf(quotas, id, seat);
    if (waitMs > 0 && quotas.excess.wait(key) > 0) {
      refused.add('flood');
      cutConn(connOf(socket));
      return;
    }
    turns
      .next()
      .then(() => take(waitMs))
      .then(reply, (error: unknown) => {
        onError(error);
        reply({ ok: false, refusal: { kind: 'internal' } });
      });
  };
  const command = (envelope: unknown, answer: unknown): void =>
    asked(answer, (waitMs) => desk.take({ board, holder, envelope, waitMs }));
  socket.on('command', command);
  const [conn, decoder] = [connOf(socket), decoderOf(socket)];
  decoder.serve((envelope, number) => command(envelope, (ack: Ack) => acks.tell(conn, number, ack)));
  socket.on('act', (act: unknown, answer: unknown) =>
    asked(answer, (waitMs) => takeAct({ board, holder, act, waitMs })),
  );
  socket.on('clock', (answer: unknown) => {
    if (typeof answer === 'function' && quotas.commands.of(key).take())
      (answer as (now: number) => void)(board.room.now());
  });
  await show(socket);
}

/** Seats that have a line, of all boards. */
export const peopleOn = (io: LiveServer): number =>
  new Set(
    [...io.sockets.sockets.values()].map(({ data: { lease, holder } }) =>
      seatKey(lease.board.room.state.id, holder.seat),
    ),
  ).size;

/** What everybody hears; a line that is behind is taken out of these rooms, and keeps the one of its seat. */
const viewRooms = ({ data: { lease, audience } }: LiveSocket): string[] => {
  const { id } = lease.board.room.state;
  return [boardRoom(id), audienceRoom(id, audience)];
};

/** Shows the whole board, and from then on what changes. */
async function show(socket: LiveSocket): Promise<void> {
  const { lease, holder, audience } = socket.data;
  const { board } = lease;
  const { seat } = holder;
  // First the rooms, then the welcome: whatever is published in between comes before it and is older.
  await socket.join([...viewRooms(socket), seatRoom(board.room.state.id, seat)]);
  // Moved or removed since it was let in: this line wasn't in the room yet when that was told.
  if (!holds(board.room.state, holder) || board.room.state.participants.get(seat)?.removedAt !== null) {
    socket.disconnect(true);
    return;
  }
  await board.publisher.welcome(board, audience, (sections) => {
    const own = ownView(board.room.state, seat);
    if (own === null) return;
    const [now, mine] = [String(board.room.now()), JSON.stringify(own)];
    tell(connOf(socket), eventOf('welcome', [`{"now":${now},"sections":`, ...sections, `,"own":${mine}}`]));
  });
}
