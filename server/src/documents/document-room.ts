import * as Y from 'yjs';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Brought } from '@nemawashi/shared/candidates/brought';
import { DocumentFrozen, type DocumentUpdate, type EarlierText, type StoredDocument } from '../store/store.ts';
import { CLOSING, type ClosingCode } from './closing.ts';
import type { TextContent } from '../boards/shared-text.ts';
import { Compacting } from './compacting.ts';
import { contentOf } from './content.ts';
import type { Identity } from './gate.ts';
import { type Guest, Hearing } from './hearing.ts';
import type { SeatAllowances } from './guard/allowances.ts';
import { Journal } from './journal.ts';
import type { SyncLimits } from './limits.ts';
import type { SyncLog } from './log.ts';
import type { Peer } from './peer.ts';
import { Awareness } from './awareness.ts';
import { CatchingUp } from './catching-up.ts';
import { TellingAwareness } from './telling-awareness.ts';
import { SharedDoc } from './shared-doc.ts';
import type { LoadedDocument } from './stored.ts';
import type { Timers } from './timers.ts';
import { askMessage, updateMessage } from './wire/message.ts';

export interface RoomOptions {
  readonly loaded: LoadedDocument;
  readonly limits: SyncLimits;
  readonly timers: Timers;
  readonly log: SyncLog;
  readonly allowancesOf: (seat: SeatId) => SeatAllowances;
  readonly append: (updates: readonly DocumentUpdate[]) => Promise<void>;
  readonly load: (after: number) => Promise<StoredDocument>;
  readonly compact: () => Promise<void>;
  /** While true, nothing that arrives is taken. */
  readonly frozen: () => boolean;
  /** Called once, when the document in memory must be thrown away. Its lines are closed already. */
  readonly broken: () => void;
}

/** One shared document in memory with everybody who has it open. A cache of what is stored: dropped and loaded again, it is the same. */
export class DocumentRoom {
  readonly #options: RoomOptions;
  readonly #shared: SharedDoc;
  readonly #journal: Journal;
  readonly #awareness: Awareness<Peer>;
  readonly #telling: TellingAwareness;
  readonly #compacting: Compacting;
  readonly #catchingUp: CatchingUp;
  readonly #hearing: Hearing;
  readonly #guests = new Map<Peer, Guest>();
  #broken = false;
  #frozen: boolean;

  constructor(options: RoomOptions) {
    const { loaded, limits, timers, append, compact, log } = options;
    this.#options = options;
    this.#shared = new SharedDoc(loaded, limits);
    this.#awareness = new Awareness({ now: () => timers.now(), maxBytes: limits.awarenessBytes });
    this.#telling = new TellingAwareness({
      awareness: this.#awareness,
      timers,
      peers: this.#guests,
      surely: (act) => this.#surely(act),
    });
    this.#compacting = new Compacting({ compact, every: limits.compactEvery, log });
    this.#frozen = loaded.frozen;
    this.#catchingUp = new CatchingUp({
      through: loaded.through,
      load: options.load,
      take: (since) => this.#surely(() => this.#takeIn(since)),
    });
    this.#journal = new Journal({ append, failed: (error) => this.#break(error, 'could not save a shared document') });
    this.#hearing = new Hearing({
      shared: this.#shared,
      journal: this.#journal,
      awareness: this.#awareness,
      telling: this.#telling,
      compacting: this.#compacting,
      guests: this.#guests,
      allowancesOf: options.allowancesOf,
      isShut: () => this.#isShut,
      catchUp: () => this.catchUp(),
      ask: (peer) => this.#ask(peer),
      show: (update, writer) => this.#show(update, writer),
      surely: (act) => this.#surely(act),
      broken: (error, message) => this.#break(error, message),
    });
  }

  get peers(): Iterable<Peer> {
    return this.#guests.keys();
  }

  get writers(): ReadonlyMap<number, SeatId> {
    return this.#shared.writers.all;
  }

  /** As the store had it when it was last read. */
  get isFrozen(): boolean {
    return this.#frozen;
  }

  linesOf(seat: SeatId): number {
    return [...this.#guests.keys()].filter((peer) => peer.seat === seat).length;
  }

  join(peer: Peer): void {
    this.#guests.set(peer, { asked: false, heldBack: null });
    if (peer.mayWrite) this.#ask(peer);
    this.#telling.everybody(peer);
  }

  leave(peer: Peer): void {
    this.#guests.delete(peer);
    if (this.#awareness.leave(peer)) this.#telling.changed();
  }

  receive(peer: Peer, bytes: Uint8Array): void {
    this.#surely(() => this.#hearing.receive(peer, bytes));
  }

  /** The gate's answer for this peer may be another one now. */
  update(peer: Peer, identity: Identity, mayWrite: boolean): void {
    if (!this.#guests.has(peer)) return;
    const gained = mayWrite && !peer.mayWrite;
    peer.identity = identity;
    peer.mayWrite = mayWrite;
    if (this.#awareness.rename(peer, identity)) this.#telling.changed();
    // What was written meanwhile has been dropped, and later pieces build on it.
    if (gained) this.#ask(peer);
  }

  /** Takes in and shows all that other servers have stored by now. Rejects if it can't be read. */
  catchUp(): Promise<void> {
    return this.#catchingUp.now();
  }

  /** Takes in, saves and shows what the board itself brings, where it isn't there yet. Rejects if it can't be saved. */
  async bring(all: readonly Brought[]): Promise<void> {
    for (const brought of all) {
      const updates = this.#shared.bring(brought);
      // In one transaction, as all of it is added in one turn.
      for (const update of updates) this.#journal.add(update);
      if (updates.length > 0) this.#show(brought.update, null);
    }
    await this.#journal.settled();
  }

  /** What is saved of the document; rejects if it can't be saved. */
  async read(): Promise<TextContent> {
    await this.#journal.settled();
    return contentOf(this.#shared.doc, this.#shared.writers);
  }

  /** As `read`, from where on nobody writes it any more. `freeze` does that to the store; nothing is taken here by then. */
  async frozen(freeze: () => Promise<void>): Promise<TextContent> {
    await this.#journal.settled();
    await freeze();
    await this.catchUp();
    return contentOf(this.#shared.doc, this.#shared.writers);
  }

  /** What is saved of what its texts said earlier; rejects if it can't be saved. */
  async earlier(): Promise<readonly EarlierText[]> {
    await this.#journal.settled();
    return this.#shared.earlier.all;
  }

  /** Everything on disk, as one update. Rejects if there is something that can't be saved. */
  async save(): Promise<void> {
    await this.#journal.settled();
    await this.#compacting.now();
  }

  close(code: ClosingCode, reason: string): void {
    for (const peer of [...this.#guests.keys()]) peer.close(code, reason);
  }

  beat(): void {
    this.#surely(() => this.#telling.beat());
  }

  destroy(): void {
    this.#telling.stop();
    this.#shared.doc.destroy();
  }

  get #isShut(): boolean {
    return this.#broken || this.#frozen || this.#options.frozen();
  }

  #takeIn(since: StoredDocument): void {
    if (this.#broken) return;
    const update = this.#shared.takeIn(since);
    if (update !== null) for (const peer of this.#guests.keys()) peer.send(updateMessage(update));
    const isNew = since.frozen && !this.#frozen;
    this.#frozen = since.frozen;
    // Where it is this server that freezes it, that ends the lines itself, once it knows what the document holds.
    if (isNew && !this.#options.frozen()) this.close(CLOSING.notAllowed, '');
  }

  #ask(peer: Peer): void {
    const guest = this.#guests.get(peer);
    if (guest !== undefined) guest.asked = true;
    peer.send(askMessage(Y.encodeStateVector(this.#shared.doc)));
  }

  /** Once it is on disk, to everybody but its writer. */
  #show(update: Uint8Array, writer: Peer | null): void {
    this.#journal.after(() => {
      const message = updateMessage(update);
      for (const other of this.#guests.keys()) if (other !== writer) other.send(message);
    });
  }

  /** A mistake of ours that a message brings to light costs this room its memory, never the process its life. */
  #surely(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#break(error, 'a shared document could not go on');
    }
  }

  #break(error: unknown, message: string): void {
    if (this.#broken) return;
    this.#broken = true;
    const isFrozen = error instanceof DocumentFrozen;
    if (!isFrozen) this.#options.log.error({ err: error }, message);
    this.#options.broken();
    this.close(isFrozen ? CLOSING.notAllowed : CLOSING.failed, '');
  }
}
