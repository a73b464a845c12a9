import type { Act } from '@nemawashi/shared/board/act';
import type { Command } from '@nemawashi/shared/board/command';
import type { BoardId, CommandId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Ack, ClientToServer, Handshake, LineRefused, ServerToClient } from '@nemawashi/shared/protocol/live';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { HeardView } from '@nemawashi/shared/protocol/wire/heard-view';
import type { Socket } from 'socket.io-client';
import type { Copy } from '#lib/connection/copy.ts';
import { passes } from './backoff.ts';
import { lineAsked } from './api.ts';
import { Courier } from './courier.ts';
import { makeId } from './id.ts';
import { openLine, type OpenLine } from './open-line.ts';
import { reach, type Trouble } from './reach.ts';
import { ServerClock } from './server-clock.ts';

/** `lost`: it tries again by itself. `refused`: it doesn't; the person has to do something. */
export type LineStatus =
  { readonly kind: 'connecting' | 'live' | 'lost' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How long it may take in silence: then the page says what is wrong, and looks again as often. Milliseconds. */
const LOOK_MS = 3_000;
const ASKED_AGAIN_MS = 5_000;
/** So often the server is asked for its time until it is known well; and so long apart, in milliseconds. */
const TIMES_ASKED = 5;
const TIME_AGAIN_MS = 400;

/** A seat's live line to its board: what it sees, and the way to ask for something. */
export class BoardConnection {
  /** Null until the first welcome; afterwards what was last seen, also while the line is lost. */
  sections = $state.raw<Sections | null>(null);
  own = $state.raw<OwnView | null>(null);
  status = $state.raw<LineStatus>({ kind: 'connecting' });
  /** Polls stand in for the WebSocket that something between doesn't let through. */
  polled = $state.raw(false);
  /** Why the line isn't there, once it has been missed for some seconds; null: it is, or nothing is known yet. */
  trouble = $state.raw<Trouble | null>(null);
  /** Whether what is shown is only what this device kept, and of when; null: it came from the server. */
  copiedAt = $state.raw<Timestamp | null>(null);
  /** With a copy: own answers that are counted, by round and subject the revision. */
  unseen: Copy['counted'] = {};

  readonly board: BoardId;
  readonly seat: SeatId;
  readonly #line: OpenLine;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #courier: Courier;
  readonly #heard = new HeardView();
  readonly #onLive = new Set<() => void>();
  readonly #clock = new ServerClock();
  #askingTime = false;
  #askingWhy = false;
  #closed = false;
  #looking: ReturnType<typeof setTimeout> | null = null;

  constructor(board: BoardId, seat: SeatId, screen: Handshake['screen']) {
    this.board = board;
    this.seat = seat;
    const auth: Handshake = { protocol: PROTOCOL_VERSION, board, seat, screen };
    this.#line = openLine({ board, seat }, (way) => {
      this.polled = way === 'polling';
    });
    this.#socket = this.#line.manager.socket('/', { auth });
    this.#courier = new Courier({
      emit: (envelope, answered) => this.#socket.emit('command', envelope, answered),
      after(ms, callback) {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    });
    this.#listen();
    this.#socket.connect();
    this.#lookOut();
  }

  get live(): boolean {
    return this.status.kind === 'live';
  }

  /** What carries a document's messages where no WebSocket does. */
  get manager(): OpenLine['manager'] {
    return this.#line.manager;
  }

  /** Resolves when the server has answered, however often the line goes in between. */
  readonly send = (command: Command): Promise<Ack> =>
    // Decided on what is old, it would surprise everybody hours later; answers alone are kept (`resend`).
    this.copiedAt === null
      ? this.#courier.send({ id: makeId<CommandId>(), command })
      : Promise.resolve({ ok: false, refusal: { kind: 'no-line' } });

  /** As `send`, for a command that was given its id earlier. */
  readonly resend = (id: CommandId, command: Command): Promise<Ack> => this.#courier.send({ id, command });

  /** For what no record is kept of: asked now or not at all. */
  readonly act = (act: Act): Promise<Ack> => {
    const unheard: Ack = { ok: false, refusal: { kind: 'no-line' } };
    if (!this.live) return Promise.resolve(unheard);
    return new Promise((resolve) =>
      this.#socket.timeout(ASKED_AGAIN_MS).emit('act', act, (error, ack) => resolve(error === null ? ack : unheard)),
    );
  };

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

  /** The server's time now, whatever this device's clock is set to. */
  readonly now = (): number => {
    if (this.#clock.inDoubt) this.#askTime();
    return this.#clock.now();
  };

  readonly #askTime = (): void => {
    this.#askOnce(TIMES_ASKED);
  };

  /** Asked again while the answers tell it roughly: a page that has just come is busy, and hears late. */
  #askOnce(times: number): void {
    if (this.#askingTime || !this.#socket.connected) return;
    this.#askingTime = true;
    const asked = this.#clock.asking();
    this.#socket.timeout(ASKED_AGAIN_MS).emit('clock', (error, now) => {
      this.#askingTime = false;
      if (error !== null) return;
      this.#clock.hear(now, asked);
      if (times > 1 && !this.#clock.knownWell) setTimeout(() => this.#askOnce(times - 1), TIME_AGAIN_MS);
    });
  }

  close(): void {
    this.#closed = true;
    this.#found();
    document.removeEventListener('visibilitychange', this.#askTime);
    this.#courier.lost();
    this.#socket.disconnect();
    this.#line.close();
  }

  /** Doesn't wait for its turn. */
  tryNow(): void {
    this.#socket.disconnect().connect();
  }

  /** Whether that is the end of it. */
  #refuse(refusal: Refusal): boolean {
    if (passes(refusal)) return false;
    this.status = { kind: 'refused', refusal };
    this.#found();
    return true;
  }

  /** A line that may not be opened isn't, and nothing on the way says why: the server does when it is asked. */
  #askWhy(): void {
    if (this.#askingWhy) return;
    this.#askingWhy = true;
    void lineAsked(this.board, this.seat).then((asked) => {
      this.#askingWhy = false;
      if (asked.ok || asked.refusal === null || this.#closed || this.live) return;
      if (this.#refuse(asked.refusal)) this.#socket.disconnect();
    });
  }

  /** While there is no line: finds out why, again and again. */
  #lookOut(): void {
    this.#looking ??= setTimeout(() => {
      void reach().then((trouble) => {
        if (this.#looking === null) return;
        this.trouble = trouble;
        this.#looking = null;
        this.#lookOut();
      });
    }, LOOK_MS);
  }

  #found(): void {
    if (this.#looking !== null) clearTimeout(this.#looking);
    this.#looking = null;
    this.trouble = null;
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('welcome', ({ now, sections, own }) => {
      // The seat was moved to this very browser: whatever this page still knows is another holder's.
      if (this.own !== null && this.own.person.epoch !== own.person.epoch) return location.reload();
      this.copiedAt = null;
      this.#clock.hear(now);
      this.sections = this.#heard.welcome(sections);
      this.own = own;
      this.status = { kind: 'live' };
      this.#found();
      this.#courier.open();
      this.#askTime();
      for (const callback of this.#onLive) callback();
    });
    // What comes back to the foreground may have slept; what stays open for hours drifts.
    document.addEventListener('visibilitychange', this.#askTime);
    socket.io.on('ping', this.#askTime);
    socket.on('view', (change) => {
      // Told before the welcome, it is older.
      if (!this.#heard.begun) return;
      const sections = this.#heard.change(change);
      if (sections === null) this.tryNow();
      else this.sections = sections;
    });
    socket.on('own', (own) => {
      this.own = own;
    });
    socket.on('deleted', (deleted) => {
      // First, as what it means to be disconnected is that one tries again.
      socket.disconnect();
      this.#refuse({ kind: 'board-deleted', values: deleted });
    });
    socket.on('disconnect', (reason) => {
      this.#heard.forget();
      this.#courier.lost();
      this.status = { kind: 'lost' };
      if (!this.#closed) this.#lookOut();
      // The server let go of us (it restarts, or we read too slowly); Socket.IO would leave it at that.
      if (reason === 'io server disconnect' && !this.#closed) socket.connect();
    });
    socket.on('connect_error', (error) => {
      const refusal = 'data' in error ? (error.data as LineRefused | undefined)?.refusal : undefined;
      if (refusal === undefined) this.#askWhy();
      else if (this.#refuse({ kind: refusal })) return;
      this.status = { kind: 'lost' };
      // After a refusal Socket.IO doesn't try again by itself.
      if (!socket.active) setTimeout(() => this.#closed || socket.connect(), 2_000);
    });
  }
}

/** A line as pages use it: to the server, or to a board that is on none. */
export type BoardLine = Pick<BoardConnection, keyof BoardConnection>;
