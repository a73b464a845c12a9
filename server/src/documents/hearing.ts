import * as Y from 'yjs';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Awareness } from './awareness.ts';
import { CLOSING } from './closing.ts';
import type { Compacting } from './compacting.ts';
import type { SeatAllowances } from './guard/allowances.ts';
import type { Journal } from './journal.ts';
import type { Peer } from './peer.ts';
import { NO_CHANGE, type SharedDoc } from './shared-doc.ts';
import type { TellingAwareness } from './telling-awareness.ts';
import { type AwarenessEntry, readAwareness } from './wire/awareness.ts';
import { answerMessage, readMessage } from './wire/message.ts';
import { readStateVector } from './wire/state-vector.ts';

/** What finding out the difference to a peer costs for each piece, in the units of `SyncLimits.effort`. */
const ASK_EFFORT = 10;

export interface Guest {
  /** The server has asked for what it lacks and the answer isn't here yet. */
  asked: boolean;
  /** What came after a message that can't be judged yet; null: there is none. */
  heldBack: Uint8Array[] | null;
}

export interface HearingOptions {
  readonly shared: SharedDoc;
  readonly journal: Journal;
  readonly awareness: Awareness<Peer>;
  readonly telling: TellingAwareness;
  readonly compacting: Pick<Compacting, 'count'>;
  readonly guests: ReadonlyMap<Peer, Guest>;
  readonly allowancesOf: (seat: SeatId) => SeatAllowances;
  /** Nothing is taken any more. */
  readonly isShut: () => boolean;
  readonly catchUp: () => Promise<void>;
  readonly ask: (peer: Peer) => void;
  readonly show: (update: Uint8Array, writer: Peer) => void;
  /** Runs what may fail. */
  readonly surely: (act: () => void) => void;
  readonly broken: (error: unknown, message: string) => void;
}

/** What those who have a document open say: read, judged, taken in, and answered. */
export class Hearing {
  readonly #options: HearingOptions;

  constructor(options: HearingOptions) {
    this.#options = options;
  }

  receive(peer: Peer, bytes: Uint8Array): void {
    const guest = this.#options.guests.get(peer);
    if (guest === undefined || this.#options.isShut()) return;
    const { messages, traffic } = this.#options.allowancesOf(peer.seat);
    if (!messages.take(1) || !traffic.take(bytes.length)) return peer.close(CLOSING.later, 'too many messages');
    // Copied: the message's memory may be used again before this is read.
    if (guest.heldBack === null) this.#hear(peer, guest, bytes);
    else guest.heldBack.push(bytes.slice());
  }

  /** `whole`: nothing was stored that isn't here. */
  #hear(peer: Peer, guest: Guest, bytes: Uint8Array, whole = false): void {
    const unsure = () => void this.#hearWhole(peer, guest, bytes.slice());
    const message = readMessage(bytes);
    switch (message.kind) {
      case 'malformed':
        return peer.close(CLOSING.malformed, message.reason);
      case 'ask':
        return this.#answer(peer, message.stateVector);
      case 'answer':
        guest.asked = false;
        return this.#write(peer, message.update, {
          whole,
          unsure,
          gap: () => peer.close(CLOSING.malformed, 'a gap in a full answer'),
        });
      case 'update':
        // What is missing may be on its way already, in the answer to an earlier question.
        return this.#write(peer, message.update, { whole, unsure, gap: () => guest.asked || this.#options.ask(peer) });
      case 'awareness':
        return this.#hearAwareness(peer, message.states, whole ? null : unsure);
      case 'ask-awareness':
        return this.#options.telling.everybody(peer);
      default:
        return message satisfies never;
    }
  }

  /** Once everything is here that others have stored; what the peer sends meanwhile comes after it. */
  async #hearWhole(peer: Peer, guest: Guest, bytes: Uint8Array): Promise<void> {
    guest.heldBack = [];
    try {
      await this.#options.catchUp();
    } catch (error) {
      return this.#options.broken(error, 'could not read a shared document on');
    }
    const { heldBack } = guest;
    guest.heldBack = null;
    this.#options.surely(() => {
      const goesOn = () => this.#options.guests.has(peer) && !this.#options.isShut();
      if (goesOn()) this.#hear(peer, guest, bytes, true);
      while (goesOn() && guest.heldBack === null) {
        const next = heldBack.shift();
        if (next === undefined) return;
        this.#hear(peer, guest, next);
      }
      guest.heldBack?.push(...heldBack);
    });
  }

  #answer(peer: Peer, stateVector: Uint8Array): void {
    const known = readStateVector(stateVector);
    if ('kind' in known) return peer.close(CLOSING.malformed, known.reason);
    const { effort, traffic } = this.#options.allowancesOf(peer.seat);
    if (!effort.take(this.#options.shared.structs * ASK_EFFORT)) return peer.close(CLOSING.later, 'too many questions');
    // Copied: the message's memory may be used again before this runs.
    const vector = stateVector.slice();
    this.#options.journal.after(() => {
      if (!this.#options.guests.has(peer)) return;
      const missing = Y.encodeStateAsUpdate(this.#options.shared.doc, vector);
      if (!traffic.take(missing.length)) return peer.close(CLOSING.later, 'too many questions');
      peer.send(answerMessage(missing));
    });
  }

  #write(
    peer: Peer,
    bytes: Uint8Array,
    { whole, unsure, gap }: { readonly whole: boolean; readonly unsure: () => void; readonly gap: () => void },
  ): void {
    if (!peer.mayWrite) return;
    const { effort, erasing } = this.#options.allowancesOf(peer.seat);
    let deletesOthers = false;
    const afford = (price: number, erased: number) => {
      deletesOthers = erasing.wait(erased) > 0;
      return !deletesOthers && effort.take(price) && erasing.take(erased);
    };
    const applied = this.#options.shared.apply(bytes, peer.seat, afford, whole);
    switch (applied.kind) {
      case 'nothing':
        return;
      case 'gap':
        return gap();
      case 'unsure':
        return unsure();
      case 'refused':
        // Sent again it would be as much: the page has to begin anew, with what stands.
        if (deletesOthers) return peer.close(CLOSING.deletesOthers, 'too much of what others wrote');
        return peer.close(applied.code, applied.reason);
      case 'damaged':
        peer.close(CLOSING.malformed, 'could not be applied');
        return this.#options.broken(applied.error, 'an update could not be applied');
      case 'applied': {
        const { update, newWriters, earlier } = applied;
        this.#options.journal.add({ update, newWriters, seat: peer.seat, earlier });
        this.#options.show(update, peer);
        return this.#options.compacting.count();
      }
      default:
        return applied satisfies never;
    }
  }

  /** Only the line's own client is heard; what it repeats of others is passed over. */
  #hearAwareness(peer: Peer, states: Uint8Array, unsure: (() => void) | null): void {
    const entries = readAwareness(states);
    if ('kind' in entries) return peer.close(CLOSING.malformed, entries.reason);
    const { writers } = this.#options.shared;
    const own = this.#options.awareness.clientOf(peer);
    const mine = (entry: AwarenessEntry): boolean => {
      const owner = writers.ownerOf(entry.client);
      return own === undefined ? owner === undefined || owner === peer.seat : entry.client === own;
    };
    const entry = entries.find(mine);
    if (entry === undefined) return;
    if (writers.ownerOf(entry.client) === undefined) {
      if (unsure !== null) return unsure();
      if (!writers.hasRoom(peer.seat, 1)) return;
      // The others are about to learn this id, so it must be the seat's for good before they do.
      writers.bind(entry.client, peer.seat);
      this.#options.journal.add({ update: NO_CHANGE, newWriters: [entry.client], seat: peer.seat });
    }
    const kept = { ...entry, json: entry.json.slice() };
    this.#options.journal.after(() => {
      if (this.#options.guests.has(peer) && this.#options.awareness.put(peer, kept, peer.identity))
        this.#options.telling.changed();
    });
  }
}
