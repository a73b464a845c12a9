import type { Command } from '@nemawashi/shared/board/command';
import type { BoardId, CommandId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Ack, ClientToServer, Handshake, LineRefused, ServerToClient } from '@nemawashi/shared/protocol/live';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { io, type Socket } from 'socket.io-client';
import type { Copy } from '#lib/kept/copy.ts';
import { ours } from './address.ts';
import { Courier } from './courier.ts';
import { makeId } from './id.ts';

/** `lost`: it tries again by itself. `refused`: it doesn't; the person has to do something. */
export type LineStatus =
  { readonly kind: 'connecting' | 'live' | 'lost' } | { readonly kind: 'refused'; readonly refusal: RefusalKind };

/** A refusal of a line that may be let in later. */
const PASSING: ReadonlySet<RefusalKind> = new Set(['internal', 'too-many-requests', 'not-saved']);

/** A seat's live line to its board: what it sees, and the way to ask for something. */
export class BoardConnection {
  /** Null until the first welcome; afterwards what was last seen, also while the line is lost. */
  sections = $state.raw<Sections | null>(null);
  own = $state.raw<OwnView | null>(null);
  status = $state.raw<LineStatus>({ kind: 'connecting' });
  /** Whether what is shown is only what this device kept, and of when; null: it came from the server. */
  copiedAt = $state.raw<Timestamp | null>(null);
  /** With a copy: own answers that are counted, by round and subject the revision. */
  unseen: Copy['counted'] = {};
  /** What to add to this device's clock to get the server's, in milliseconds. */
  clockOffset = $state.raw(0);

  readonly board: BoardId;
  readonly seat: SeatId;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #courier: Courier;
  readonly #onLive = new Set<() => void>();
  #closed = false;

  constructor(board: BoardId, seat: SeatId, screen: Handshake['screen']) {
    this.board = board;
    this.seat = seat;
    const auth: Handshake = { protocol: PROTOCOL_VERSION, board, seat, screen };
    this.#socket = io({
      path: ours('/socket.io/'),
      transports: ['websocket'],
      auth,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
    });
    this.#courier = new Courier({
      emit: (envelope, answered) => this.#socket.emit('command', envelope, answered),
      after(ms, callback) {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    });
    this.#listen();
  }

  get live(): boolean {
    return this.status.kind === 'live';
  }

  /** Resolves when the server has answered, however often the line goes in between. */
  readonly send = (command: Command): Promise<Ack> =>
    // Decided on what is old, it would surprise everybody hours later; answers alone are kept (`resend`).
    this.copiedAt === null
      ? this.#courier.send({ id: makeId() as CommandId, command })
      : Promise.resolve({ ok: false, refusal: { kind: 'no-line' } });

  /** As `send`, for a command that was given its id earlier. */
  readonly resend = (id: CommandId, command: Command): Promise<Ack> => this.#courier.send({ id, command });

  /** Shows what this device kept, until the server says what is so now. */
  showCopy({ at, sections, own, counted }: Copy): void {
    this.copiedAt = at;
    this.unseen = counted;
    this.sections = sections;
    this.own = own;
  }

  /** Calls back whenever a welcome has brought the board up to date. */
  onLive(callback: () => void): () => void {
    this.#onLive.add(callback);
    return () => this.#onLive.delete(callback);
  }

  /** The server's time now. */
  now(): number {
    return Date.now() + this.clockOffset;
  }

  close(): void {
    this.#closed = true;
    this.#courier.lost();
    this.#socket.disconnect();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('welcome', ({ now, sections, own }) => {
      // The seat was moved to this very browser: whatever this page still knows is another holder's.
      if (this.own !== null && this.own.person.epoch !== own.person.epoch) return location.reload();
      this.copiedAt = null;
      this.clockOffset = now - Date.now();
      this.sections = sections;
      this.own = own;
      this.status = { kind: 'live' };
      this.#courier.open();
      for (const callback of this.#onLive) callback();
    });
    socket.on('view', (change) => {
      if (this.sections !== null) this.sections = { ...this.sections, ...change };
    });
    socket.on('own', (own) => {
      this.own = own;
    });
    socket.on('disconnect', (reason) => {
      this.#courier.lost();
      this.status = { kind: 'lost' };
      // The server let go of us (it restarts, or we read too slowly); Socket.IO would leave it at that.
      if (reason === 'io server disconnect' && !this.#closed) socket.connect();
    });
    socket.on('connect_error', (error) => {
      const refusal = 'data' in error ? (error.data as LineRefused | undefined)?.refusal : undefined;
      if (refusal !== undefined && !PASSING.has(refusal)) {
        this.status = { kind: 'refused', refusal };
        return;
      }
      this.status = { kind: 'lost' };
      // After a refusal Socket.IO doesn't try again by itself.
      if (!socket.active) setTimeout(() => this.#closed || socket.connect(), 2_000);
    });
  }
}
