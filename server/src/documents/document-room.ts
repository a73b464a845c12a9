import * as Y from 'yjs';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Brought } from '@nemawashi/shared/candidates/brought';
import type { DocumentUpdate, EarlierText } from '../store/store.ts';
import { CLOSING, type ClosingCode } from './closing.ts';
import type { TextContent } from '../boards/shared-text.ts';
import { Compacting } from './compacting.ts';
import { contentOf } from './content.ts';
import type { Identity } from './gate.ts';
import type { SeatAllowances } from './guard/allowances.ts';
import { Journal } from './journal.ts';
import type { SyncLimits } from './limits.ts';
import type { SyncLog } from './log.ts';
import type { Peer } from './peer.ts';
import { Awareness, type AwarenessNews } from './awareness.ts';
import { NO_CHANGE, SharedDoc } from './shared-doc.ts';
import type { LoadedDocument } from './stored.ts';
import type { Timers } from './timers.ts';
import { answerMessage, askMessage, awarenessMessage, readMessage, updateMessage } from './wire/message.ts';
import { type AwarenessEntry, readAwareness, writeAwareness } from './wire/awareness.ts';
import { readStateVector } from './wire/state-vector.ts';

/** Awareness is gathered this long, and this much longer for each line. */
const AWARENESS_MS = 100;
const AWARENESS_MS_PER_LINE = 5;
/** What finding out the difference to a peer costs for each piece, in the units of `SyncLimits.effort`. */
const ASK_EFFORT = 10;

interface Guest {
  /** The server has asked for what it lacks and the answer isn't here yet. */
  asked: boolean;
}

export interface RoomOptions {
  readonly loaded: LoadedDocument;
  readonly limits: SyncLimits;
  readonly timers: Timers;
  readonly log: SyncLog;
  readonly allowancesOf: (seat: SeatId) => SeatAllowances;
  readonly append: (updates: readonly DocumentUpdate[]) => Promise<void>;
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
  readonly #compacting: Compacting;
  readonly #guests = new Map<Peer, Guest>();
  #broken = false;
  #awarenessTimer: (() => void) | null = null;

  constructor(options: RoomOptions) {
    const { loaded, limits, timers, append, compact, log } = options;
    this.#options = options;
    this.#shared = new SharedDoc(loaded, limits);
    this.#awareness = new Awareness({ now: () => timers.now(), maxBytes: limits.awarenessBytes });
    this.#compacting = new Compacting({ compact, every: limits.compactEvery, log });
    this.#journal = new Journal({ append, failed: (error) => this.#break(error, 'could not save a shared document') });
  }

  get peers(): Iterable<Peer> {
    return this.#guests.keys();
  }

  get writers(): ReadonlyMap<number, SeatId> {
    return this.#shared.writers.all;
  }

  linesOf(seat: SeatId): number {
    return [...this.#guests.keys()].filter((peer) => peer.seat === seat).length;
  }

  join(peer: Peer): void {
    this.#guests.set(peer, { asked: false });
    if (peer.mayWrite) this.#ask(peer);
    this.#tell(peer, this.#awareness.everybody());
  }

  leave(peer: Peer): void {
    this.#guests.delete(peer);
    if (this.#awareness.leave(peer)) this.#awarenessChanged();
  }

  receive(peer: Peer, bytes: Uint8Array): void {
    this.#surely(() => this.#receive(peer, bytes));
  }

  /** The gate's answer for this peer may be another one now. */
  update(peer: Peer, identity: Identity, mayWrite: boolean): void {
    if (!this.#guests.has(peer)) return;
    const gained = mayWrite && !peer.mayWrite;
    peer.identity = identity;
    peer.mayWrite = mayWrite;
    if (this.#awareness.rename(peer, identity)) this.#awarenessChanged();
    // What was written meanwhile has been dropped, and later pieces build on it.
    if (gained) this.#ask(peer);
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

  /** Something to hear for everybody: providers give up a line that is silent for 30 seconds, and so do awarenesss. */
  beat(): void {
    this.#surely(() => {
      const everybody = this.#awareness.everybody();
      for (const peer of this.#guests.keys()) this.#tell(peer, everybody, 'even if nothing');
    });
  }

  destroy(): void {
    this.#awarenessTimer?.();
    this.#shared.doc.destroy();
  }

  #receive(peer: Peer, bytes: Uint8Array): void {
    const guest = this.#guests.get(peer);
    if (guest === undefined || this.#broken || this.#options.frozen()) return;
    const { messages, traffic } = this.#options.allowancesOf(peer.seat);
    if (!messages.take(1) || !traffic.take(bytes.length)) return peer.close(CLOSING.later, 'too many messages');
    const message = readMessage(bytes);
    switch (message.kind) {
      case 'malformed':
        return peer.close(CLOSING.malformed, message.reason);
      case 'ask':
        return this.#answer(peer, message.stateVector);
      case 'answer':
        guest.asked = false;
        return this.#write(peer, message.update, () => peer.close(CLOSING.malformed, 'a gap in a full answer'));
      case 'update':
        // What is missing may be on its way already, in the answer to an earlier question.
        return this.#write(peer, message.update, () => guest.asked || this.#ask(peer));
      case 'awareness':
        return this.#hearAwareness(peer, message.states);
      case 'ask-awareness':
        return this.#tell(peer, this.#awareness.everybody());
      default:
        return message satisfies never;
    }
  }

  #ask(peer: Peer): void {
    const guest = this.#guests.get(peer);
    if (guest !== undefined) guest.asked = true;
    peer.send(askMessage(Y.encodeStateVector(this.#shared.doc)));
  }

  #answer(peer: Peer, stateVector: Uint8Array): void {
    const known = readStateVector(stateVector);
    if ('kind' in known) return peer.close(CLOSING.malformed, known.reason);
    const { effort, traffic } = this.#options.allowancesOf(peer.seat);
    if (!effort.take(this.#shared.structs * ASK_EFFORT)) return peer.close(CLOSING.later, 'too many questions');
    // Copied: the message's memory may be used again before this runs.
    const vector = stateVector.slice();
    this.#journal.after(() => {
      if (!this.#guests.has(peer)) return;
      const missing = Y.encodeStateAsUpdate(this.#shared.doc, vector);
      if (!traffic.take(missing.length)) return peer.close(CLOSING.later, 'too many questions');
      peer.send(answerMessage(missing));
    });
  }

  #write(peer: Peer, bytes: Uint8Array, onGap: () => void): void {
    if (!peer.mayWrite) return;
    const { effort, erasing } = this.#options.allowancesOf(peer.seat);
    let deletesOthers = false;
    const afford = (price: number, erased: number) => {
      deletesOthers = erasing.wait(erased) > 0;
      return !deletesOthers && effort.take(price) && erasing.take(erased);
    };
    const applied = this.#shared.apply(bytes, peer.seat, afford);
    switch (applied.kind) {
      case 'nothing':
        return;
      case 'gap':
        return onGap();
      case 'refused':
        // Sent again it would be as much: the page has to begin anew, with what stands.
        if (deletesOthers) return peer.close(CLOSING.deletesOthers, 'too much of what others wrote');
        return peer.close(applied.code, applied.reason);
      case 'damaged':
        peer.close(CLOSING.malformed, 'could not be applied');
        return this.#break(applied.error, 'an update could not be applied');
      case 'applied': {
        const { update, newWriters, earlier } = applied;
        this.#journal.add({ update, newWriters, seat: peer.seat, earlier });
        this.#show(update, peer);
        return this.#compacting.count();
      }
      default:
        return applied satisfies never;
    }
  }

  /** Once it is on disk, to everybody but its writer. */
  #show(update: Uint8Array, writer: Peer | null): void {
    this.#journal.after(() => {
      const message = updateMessage(update);
      for (const other of this.#guests.keys()) if (other !== writer) other.send(message);
    });
  }

  /** Only the line's own client is heard; what it repeats of others is passed over. */
  #hearAwareness(peer: Peer, states: Uint8Array): void {
    const entries = readAwareness(states);
    if ('kind' in entries) return peer.close(CLOSING.malformed, entries.reason);
    const { writers } = this.#shared;
    const own = this.#awareness.clientOf(peer);
    const mine = (entry: AwarenessEntry): boolean => {
      const owner = writers.ownerOf(entry.client);
      return own === undefined ? owner === undefined || owner === peer.seat : entry.client === own;
    };
    const entry = entries.find(mine);
    if (entry === undefined) return;
    if (writers.ownerOf(entry.client) === undefined) {
      if (!writers.hasRoom(peer.seat, 1)) return;
      // The others are about to learn this id, so it must be the seat's for good before they do.
      writers.bind(entry.client, peer.seat);
      this.#journal.add({ update: NO_CHANGE, newWriters: [entry.client], seat: peer.seat });
    }
    const kept = { ...entry, json: entry.json.slice() };
    this.#journal.after(() => {
      if (this.#guests.has(peer) && this.#awareness.put(peer, kept, peer.identity)) this.#awarenessChanged();
    });
  }

  #awarenessChanged(): void {
    // Clients send back what they hear, so each telling costs the square of the number of lines.
    const delay = Math.max(AWARENESS_MS, AWARENESS_MS_PER_LINE * this.#guests.size);
    this.#awarenessTimer ??= this.#options.timers.after(delay, () => {
      this.#awarenessTimer = null;
      this.#surely(() => {
        const news = this.#awareness.news();
        for (const peer of this.#guests.keys()) this.#tell(peer, news);
      });
    });
  }

  /** Nobody is told about their own client: it would overwrite what they know better. */
  #tell(peer: Peer, news: readonly AwarenessNews[], always?: 'even if nothing'): void {
    const own = this.#awareness.clientOf(peer);
    const entries = news.filter(({ client }) => client !== own).map(({ bytes }) => bytes);
    if (entries.length > 0 || always !== undefined) peer.send(awarenessMessage(writeAwareness(entries)));
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
    this.#options.log.error({ err: error }, message);
    this.#options.broken();
    this.close(CLOSING.failed, '');
  }
}
