import * as Y from 'yjs';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { DocumentUpdate, EarlierText, StoredDocument } from '../store/store.ts';
import type { Brought } from '@nemawashi/shared/candidates/brought';
import { CLOSING, type ClosingCode } from './closing.ts';
import { EarlierTexts } from './earlier-texts.ts';
import { judge, type Verdict } from './guard/judge.ts';
import { type KnownText, knownText, type Taken } from './guard/known-text.ts';
import { Writers } from './guard/writers.ts';
import type { SyncLimits } from './limits.ts';
import type { LoadedDocument } from './stored.ts';
import { readUpdate } from './wire/update.ts';

/** An update that only names writers. */
export const NO_CHANGE = Uint8Array.of(0, 0);

export type Applied =
  /** The document had it all. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'applied';
      /** What is new, as Yjs encodes it: to be saved, then shown. */
      readonly update: Uint8Array;
      readonly newWriters: readonly number[];
      /** What is kept otherwise of texts that it takes words out of: to be saved with it. */
      readonly earlier: readonly EarlierText[];
    }
  | { readonly kind: 'gap' }
  /** It depends on what other servers may have stored since: nothing was changed. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'refused'; readonly code: ClosingCode; readonly reason: string }
  /** The document may be half changed and must not be used any more. The guards should make this impossible. */
  | { readonly kind: 'damaged'; readonly error: unknown };

/** A client that nobody here knows may be another seat's, and what is missing may be there. */
const isUnsure = (verdict: Verdict): boolean =>
  verdict.kind === 'welcome' ? verdict.newWriters.length > 0 : verdict.kind !== 'nothing';

const sumOf = (one: Taken, other: Taken): Taken => ({
  bytes: one.bytes + other.bytes,
  pieces: one.pieces + other.pieces,
});

/** A Yjs document that takes updates from strangers: everything is judged before Yjs sees it. */
export class SharedDoc {
  readonly doc: Y.Doc;
  readonly writers: Writers;
  readonly earlier: EarlierTexts;
  readonly #known: KnownText;
  readonly #limits: SyncLimits;
  /** By seat; never below what its pieces truly take up. */
  readonly #taken = new Map<SeatId, Taken>();
  /** Never below its true size as one update. */
  #bytes: number;
  #latest: Uint8Array | null = null;

  constructor(loaded: Pick<LoadedDocument, 'doc' | 'writers' | 'earlier'>, limits: SyncLimits) {
    this.doc = loaded.doc;
    this.writers = new Writers(loaded.writers, limits.writersPerSeat);
    this.earlier = new EarlierTexts(loaded.earlier ?? [], this.writers);
    this.#known = knownText(this.doc);
    this.#limits = limits;
    this.#bytes = Y.encodeStateAsUpdate(this.doc).length;
    this.doc.on('update', (update: Uint8Array) => {
      this.#latest = update;
    });
  }

  get structs(): number {
    return this.#known.structs;
  }

  /**
   * `afford` is asked whether the seat may cause that much effort, and delete so much of what others wrote, now. `whole`:
   * nothing is stored that isn't here; else what may look otherwise then is not judged.
   */
  apply(bytes: Uint8Array, seat: SeatId, afford: (effort: number, erased: number) => boolean, whole = true): Applied {
    const limits = this.#limits;
    const parsed = readUpdate(bytes, 2 * limits.documentStructs);
    if (parsed.kind === 'malformed') return { kind: 'refused', code: CLOSING.malformed, reason: parsed.reason };
    const verdict = judge(parsed, { seat, known: this.#known, writers: this.writers, limits });
    if (!whole && isUnsure(verdict)) return { kind: 'unsure' };
    if (verdict.kind !== 'welcome') return verdict;
    if (!this.#hasRoom(verdict.growth)) return { kind: 'refused', code: CLOSING.tooLarge, reason: 'document full' };
    if (!this.#seatHasRoom(seat, verdict)) return { kind: 'refused', code: CLOSING.tooLarge, reason: 'seat full' };
    if (!afford(verdict.effort, verdict.erased))
      return { kind: 'refused', code: CLOSING.later, reason: 'too much at once' };

    const earlier = this.earlier.changedBy(parsed.deletions, seat, this.doc, this.#known);
    this.#latest = null;
    try {
      Y.applyUpdate(this.doc, verdict.repeats ? Y.diffUpdate(bytes, Y.encodeStateVector(this.doc)) : bytes);
    } catch (error) {
      return { kind: 'damaged', error };
    }
    const { pendingStructs, pendingDs } = this.doc.store;
    if (pendingStructs !== null || pendingDs !== null) return { kind: 'damaged', error: new Error('pending content') };
    const update: Uint8Array | null = this.#latest;
    if (update === null) return { kind: 'nothing' };
    for (const client of verdict.newWriters) this.writers.bind(client, seat);
    this.earlier.keep(earlier);
    this.#bytes += (update as Uint8Array).length;
    this.#taken.set(seat, sumOf(this.#takenBy(seat), { bytes: verdict.growth, pieces: verdict.pieces }));
    return { kind: 'applied', update, newWriters: verdict.newWriters, earlier };
  }

  /** What other servers stored: it was judged there. Answers what of it is new here; null: nothing. */
  takeIn({ updates, writers, earlier }: Pick<StoredDocument, 'updates' | 'writers' | 'earlier'>): Uint8Array | null {
    for (const [client, seat] of writers)
      if (this.writers.ownerOf(client) === undefined) this.writers.bind(client, seat);
    this.earlier.keep(earlier);
    this.#latest = null;
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    const update: Uint8Array | null = this.#latest;
    if (update === null) return null;
    this.#bytes += (update as Uint8Array).length;
    this.#taken.clear();
    return update;
  }

  /** What the board itself brings: whole, and once. Answers what is to be saved; nothing where it is there. */
  bring({ update, writers }: Brought): readonly DocumentUpdate[] {
    const lacking = [...writers].filter(([client]) => this.#known.clockOf(client) === 0);
    if (lacking.length === 0) return [];
    Y.applyUpdate(this.doc, update);
    for (const [client, seat] of writers) {
      if (this.writers.ownerOf(client) === undefined) this.writers.bind(client, seat);
      this.#taken.delete(seat);
    }
    this.#bytes += update.length;
    return [...writers].map(([client, seat], at) => ({
      update: at === 0 ? update : NO_CHANGE,
      newWriters: [client],
      seat,
    }));
  }

  /** What a seat has filled is counted anew only when it comes near its share. */
  #seatHasRoom(seat: SeatId, { growth: bytes, pieces }: { readonly growth: number; readonly pieces: number }): boolean {
    const { bytesPerSeat, structsPerSeat } = this.#limits;
    const fits = (): boolean => {
      const after = sumOf(this.#takenBy(seat), { bytes, pieces });
      return after.bytes <= bytesPerSeat && after.pieces <= structsPerSeat;
    };
    if (fits()) return true;
    this.#taken.delete(seat);
    return fits();
  }

  #takenBy(seat: SeatId): Taken {
    let taken = this.#taken.get(seat);
    if (taken === undefined) {
      taken = this.#known.taken([...this.writers.all].flatMap(([client, owner]) => (owner === seat ? client : [])));
      this.#taken.set(seat, taken);
    }
    return taken;
  }

  /** Counting exactly takes as long as encoding it all, so it waits until the sum of all updates comes near the limit. */
  #hasRoom(growth: number): boolean {
    const limit = this.#limits.documentBytes;
    if (this.#bytes + growth <= limit) return true;
    this.#bytes = Y.encodeStateAsUpdate(this.doc).length;
    return this.#bytes + growth <= limit;
  }
}
