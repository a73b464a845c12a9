import { type Ack, handshakeSchema, type LineRefused, type Welcome } from '@nemawashi/shared/protocol/live';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { audienceOf } from '@nemawashi/shared/board/view';
import { ownView } from '@nemawashi/shared/board/own-view';
import { holds } from '@nemawashi/shared/board/while-held';
import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import * as v from 'valibot';
import type { Rate } from '../access/bucket.ts';
import { Buckets } from '../access/buckets.ts';
import type { Elapsed } from '../elapsed.ts';
import { holdingOf } from '../access/held.ts';
import { sessionOf } from '../access/session.ts';
import type { Registry } from '../boards/registry.ts';
import { LogBroken, type SessionStore } from '../store/store.ts';
import type { Turns } from '../turns.ts';
import { audienceRoom, boardRoom, seatRoom } from './broadcast.ts';
import type { CommandDesk } from './command-desk.ts';
import type { LiveServer, LiveSocket } from './server.ts';
import { written } from './written.ts';

/** Of a seat, over all its lines. A person types and clicks; a page that comes back may have a whole ballot waiting. */
export const COMMANDS: Rate = { burst: 400, perSecond: 40 };

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
  /** How often a seat may ask for something. */
  readonly commands: Rate;
  readonly elapsed: Elapsed;
  /** In which commands go on that come together. */
  readonly turns: Turns;
  readonly onError: (error: unknown) => void;
}

/** Lets people in on the live line, shows them the board, and takes their commands to the desk. */
export function attachLine(options: LineOptions): void {
  const { io } = options;
  const commands = new Buckets(options.commands, options.elapsed);
  io.use((socket, next) => {
    admit(options, socket).then(
      () => next(),
      (error: unknown) => {
        if (!(error instanceof Refused)) options.onError(error);
        next(error instanceof Refused ? error : new Refused('internal'));
      },
    );
  });
  io.on('connection', (socket) => {
    serve(options, commands, socket).catch((error: unknown) => {
      options.onError(error);
      socket.disconnect(true);
    });
  });
}

/** Throws `Refused` unless this browser holds the seat it names. */
async function admit({ boards, sessions }: LineOptions, socket: LiveSocket): Promise<void> {
  const handshake = v.safeParse(handshakeSchema, socket.handshake.auth);
  if (!handshake.success) throw new Refused('malformed');
  const { protocol, board: id, seat, screen } = handshake.output;
  if (protocol !== PROTOCOL_VERSION) throw new Refused('protocol-outdated');
  const session = sessionOf(socket.handshake.headers);
  const lease = await boards.open(id).catch((error: unknown) => {
    throw error instanceof LogBroken ? new Refused('board-damaged') : error;
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

async function serve({ desk, turns, onError }: LineOptions, commands: Buckets, socket: LiveSocket): Promise<void> {
  const { lease, holder, audience } = socket.data;
  const { board } = lease;
  const { seat } = holder;
  const id = board.room.state.id;
  const bucket = commands.of(`${id}/${seat}`);
  board.presence.came(seat);
  board.pace.nudge();
  socket.on('disconnect', () => {
    board.presence.left(seat);
    board.pace.nudge();
  });
  socket.on('command', (envelope: unknown, answer: unknown) => {
    const reply = (ack: Ack): void => {
      if (typeof answer === 'function') (answer as (ack: Ack) => void)(ack);
    };
    const waitMs = bucket.take() ? 0 : bucket.wait();
    turns
      .next()
      .then(() => desk.take({ board, holder, envelope, waitMs }))
      .then(reply, (error: unknown) => {
        onError(error);
        reply({ ok: false, refusal: { kind: 'internal' } });
      });
  });
  socket.on('clock', (answer: unknown) => {
    if (typeof answer === 'function' && bucket.take()) (answer as (now: number) => void)(board.room.now());
  });
  // First the rooms, then the welcome: whatever is published in between comes before it and is older.
  await socket.join([boardRoom(id), audienceRoom(id, audience), seatRoom(id, seat)]);
  // Moved or removed since it was let in: this line wasn't in the room yet when that was told.
  if (!holds(board.room.state, holder) || board.room.state.participants.get(seat)?.removedAt !== null) {
    socket.disconnect(true);
    return;
  }
  await board.publisher.welcome(board, audience, (sections) => {
    const own = ownView(board.room.state, seat);
    if (own === null) return;
    const now = String(board.room.now());
    socket.emit('welcome', written<Welcome>(`{"now":${now},"sections":${sections},"own":${JSON.stringify(own)}}`));
  });
}
