import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { DocumentStore, EarlierText } from '../store/store.ts';
import { type SyncAddress, readAddress } from './address.ts';
import { type Caller, Upgrading } from './caller.ts';
import type { Carrier } from './carrier.ts';
import { CLOSING, type ClosingCode } from './closing.ts';
import type { TextContent } from '../boards/shared-text.ts';
import { Freezes } from './freezes.ts';
import type { Admitted, SyncGate } from './gate.ts';
import { Allowances } from './guard/allowances.ts';
import { type SyncLimits, SYNC_LIMITS } from './limits.ts';
import { DocumentLine } from './document-line.ts';
import type { SyncLog } from './log.ts';
import { DocumentRoom } from './document-room.ts';
import { type Hold, Shelf } from './shelf.ts';
import { compactDocument, loadDocument } from './stored.ts';
import type { SyncHub, SyncHubOptions } from './sync-hub.ts';
import { type Timers, realTimers } from './timers.ts';

/** Half of the time after which a y-websocket provider takes a silent line for dead. */
const BEAT_MS = 15_000;

export const createSyncHub = (options: SyncHubOptions): SyncHub => new Hub(options);

interface Seated {
  readonly address: SyncAddress;
  readonly room: DocumentRoom;
  /** How often the gate was asked again. */
  rechecks: number;
}

class Hub implements SyncHub {
  readonly #gate: SyncGate;
  readonly #store: DocumentStore;
  readonly #brought: NonNullable<SyncHubOptions['brought']>;
  readonly #log: SyncLog;
  readonly #limits: SyncLimits;
  readonly #timers: Timers;
  readonly #shelf: Shelf;
  readonly #upgrading: Upgrading;
  readonly #allowances: Allowances;
  readonly #lines = new Map<DocumentLine, Seated>();
  readonly #freezes: Freezes;
  readonly #stopBeat: () => void;
  /** Of any board: an admission that was asked for before is stale. */
  #rechecks = 0;
  #closing: Promise<void> | null = null;

  constructor(options: SyncHubOptions) {
    const { gate, store, log, limits, timers = realTimers, brought, isOpen = () => Promise.resolve(true) } = options;
    this.#gate = gate;
    this.#brought = brought ?? (() => Promise.resolve([]));
    this.#store = store;
    this.#log = log;
    this.#limits = { ...SYNC_LIMITS, ...limits };
    this.#timers = timers;
    this.#freezes = new Freezes({
      store,
      timers,
      log,
      isOpen,
      look: (board, document) => this.#catchUp(board, document),
    });
    this.#allowances = new Allowances(this.#limits, () => timers.elapsed());
    this.#upgrading = new Upgrading(this.#limits.messageBytes);
    this.#shelf = new Shelf((board, document, broken) => this.#openRoom(board, document, broken));
    this.#stopBeat = timers.every(BEAT_MS, () => this.#beat());
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.receive(request.url ?? '', this.#upgrading.caller(request, socket, head));
  }

  get messageBytes(): number {
    return this.#limits.messageBytes;
  }

  receive(url: string, caller: Caller): void {
    this.#receive(url, caller).catch((error: unknown) => {
      this.#log.error({ err: error }, 'could not open a line to a shared document');
      caller.drop();
    });
  }

  freeze(board: BoardId, document: string): Promise<TextContent> {
    return this.#freezes.freeze(board, document, (freeze) =>
      this.#within(board, document, async (room) => {
        const content = await room.frozen(freeze);
        room.close(CLOSING.notAllowed, '');
        return content;
      }),
    );
  }

  thaw(board: BoardId, document: string): Promise<void> {
    return this.#freezes.thaw(board, document);
  }

  caughtUp(board: BoardId | null): Promise<void> {
    return this.#catchUp(board, null);
  }

  read(board: BoardId, document: string): Promise<TextContent> {
    return this.#within(board, document, (room) => room.read());
  }

  async recheck(board: BoardId): Promise<void> {
    this.#rechecks += 1;
    const concerned = [...this.#lines].filter(([, { address }]) => address.board === board);
    await Promise.all(concerned.map(([line, seated]) => this.#recheckLine(line, seated)));
  }

  endSeat(board: BoardId, seat: SeatId): void {
    this.#rechecks += 1;
    for (const [line, { address }] of this.#lines)
      if (address.board === board && line.seat === seat) line.close(CLOSING.noSession, '');
  }

  writers(board: BoardId, document: string): Promise<ReadonlyMap<number, SeatId>> {
    return this.#within(board, document, (room) => Promise.resolve(room.writers));
  }

  bring(board: BoardId, document: string): Promise<void> {
    // Whoever takes hold of it brings that in.
    return this.#within(board, document, () => Promise.resolve());
  }

  earlier(board: BoardId, document: string): Promise<readonly EarlierText[]> {
    return this.#within(board, document, (room) => room.earlier());
  }

  without<Result>(board: BoardId, work: () => Promise<Result>): Promise<Result> {
    const own = [...this.#lines].filter(([, { address }]) => address.board === board);
    this.#rechecks += 1;
    return this.#shelf.without(board, work, () => own.forEach(([line]) => line.close(CLOSING.goingAway, '')));
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#shutDown());
  }

  async #receive(url: string, caller: Caller): Promise<void> {
    const address = readAddress(url);
    if (address === null) return caller.refuse(CLOSING.notFound);
    const { board, document, seat } = address;
    if (seat === null) return caller.refuse(CLOSING.noSession);

    let hold: Hold | null = null;
    let entered = false;
    let looked = false;
    try {
      for (;;) {
        const rechecks = this.#rechecks;
        const admission = await this.#gate.admit(caller.request, board, document, seat);
        if (admission.kind === 'refused') return caller.refuse(admission.code);
        hold ??= await this.#shelf.hold(board, document);
        // Whoever knows that it has come into the document finds it there.
        const brought = await this.#brought(board, document);
        if (brought.length > 0) await hold.room.bring(brought);
        // The answer may have become another one while the document was loading.
        if (rechecks !== this.#rechecks) continue;
        const { room, release } = hold;
        if (room.isFrozen && !looked && !this.#freezes.has(board, document)) {
          // As far as is known here it is open: whoever froze it may be no more.
          looked = true;
          await this.#freezes.endAbandoned(board, document);
          continue;
        }
        const code = this.#obstacle(address, room, admission.seat);
        if (code !== null) return caller.refuse(code);
        caller.accept((carrier) => {
          entered = true;
          this.#enter(carrier, caller.request, admission, { address, room, rechecks: 0 }, release);
        });
        return;
      }
    } catch (error) {
      this.#log.error({ board, document, err: error }, 'could not open a shared document');
      caller.refuse(CLOSING.failed);
    } finally {
      if (!entered) hold?.release();
    }
  }

  #obstacle(address: SyncAddress, room: DocumentRoom, seat: SeatId): ClosingCode | null {
    if (this.#closing !== null) return CLOSING.goingAway;
    if (room.isFrozen || this.#freezes.has(address.board, address.document)) return CLOSING.notAllowed;
    return room.linesOf(seat) < this.#limits.linesPerSeat ? null : CLOSING.later;
  }

  #enter(carrier: Carrier, request: IncomingMessage, admission: Admitted, seated: Seated, release: () => void): void {
    const { room } = seated;
    const line: DocumentLine = new DocumentLine({
      carrier,
      request,
      admission,
      limits: this.#limits,
      log: this.#log,
      receive: (bytes) => room.receive(line, bytes),
      ended: () => {
        this.#lines.delete(line);
        room.leave(line);
        release();
      },
    });
    this.#lines.set(line, seated);
    room.join(line);
  }

  async #recheckLine(line: DocumentLine, seated: Seated): Promise<void> {
    const { board, document } = seated.address;
    const rechecks = (seated.rechecks += 1);
    try {
      const admission = await this.#gate.admit(line.request, board, document, line.seat);
      // A later recheck has asked again and knows better.
      if (seated.rechecks !== rechecks) return;
      if (admission.kind === 'refused') line.close(admission.code, '');
      else seated.room.update(line, admission.identity, admission.mayWrite);
    } catch (error) {
      this.#log.error({ board, document, err: error }, 'could not ask again who may be on a line');
      line.close(CLOSING.failed, '');
    }
  }

  #beat(): void {
    for (const line of this.#lines.keys()) line.beat();
    for (const room of this.#rooms()) room.beat();
    this.#allowances.sweep();
  }

  #rooms(): Set<DocumentRoom> {
    return new Set([...this.#lines.values()].map(({ room }) => room));
  }

  async #shutDown(): Promise<void> {
    this.#stopBeat();
    this.#freezes.end();
    const rooms = [...this.#rooms()];
    // What can't be saved has been logged and its lines are closed.
    await Promise.allSettled(rooms.map((room) => room.read()));
    const gone = [...this.#lines.keys()].map((line) => line.gone);
    for (const room of rooms) room.close(CLOSING.goingAway, '');
    await this.#shelf.settled();
    await Promise.all(gone);
  }

  async #openRoom(board: BoardId, document: string, broken: () => void): Promise<DocumentRoom> {
    const store = this.#store;
    const room = new DocumentRoom({
      loaded: await loadDocument(store, board, document),
      limits: this.#limits,
      timers: this.#timers,
      log: this.#log,
      allowancesOf: (seat) => this.#allowances.of(board, seat),
      append: (updates) => store.append(board, document, updates),
      load: (after) => store.load(board, document, after),
      compact: () => compactDocument(store, board, document),
      frozen: () => this.#freezes.has(board, document),
      broken,
    });
    // After a crash it may lack what its board’s log holds.
    await room.bring(await this.#brought(board, document));
    return room;
  }

  /** Null: of all of them. */
  async #catchUp(board: BoardId | null, document: string | null): Promise<void> {
    const rooms = await this.#shelf.open((of, name) => (board ?? of) === of && (document ?? name) === name);
    await Promise.all(rooms.map((room) => room.catchUp()));
  }

  async #within<T>(board: BoardId, document: string, act: (room: DocumentRoom) => Promise<T>): Promise<T> {
    const { room, release } = await this.#shelf.hold(board, document);
    try {
      await room.catchUp();
      await room.bring(await this.#brought(board, document));
      return await act(room);
    } finally {
      release();
    }
  }
}
