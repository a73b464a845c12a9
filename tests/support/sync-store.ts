import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import {
  DocumentFrozen,
  type DocumentStore,
  type DocumentUpdate,
  type EarlierText,
  StorageFailed,
  type StoredDocument,
} from '@nemawashi/server/store/store';

interface Kept {
  updates: { readonly at: number; readonly bytes: Uint8Array }[];
  readonly writers: Map<number, SeatId>;
  readonly earlier: Map<string, EarlierText>;
  last: number;
  frozen: boolean;
}

/** Documents in memory, with a disk that a test can make slow or broken. */
export class TestDocumentStore implements DocumentStore {
  /** Every call of `append` that succeeded. */
  readonly appended: (readonly DocumentUpdate[])[] = [];
  /** What each call waits for before it does anything. */
  gate: { append?: Promise<void>; load?: Promise<void>; compact?: Promise<void> } = {};
  broken = false;
  loads = 0;
  /** How often `append` was called. */
  begun = 0;
  readonly #documents = new Map<string, Kept>();

  async append(board: BoardId, name: string, updates: readonly DocumentUpdate[]): Promise<void> {
    this.begun += 1;
    await this.gate.append;
    if (this.broken) throw new StorageFailed('the disk is full');
    const kept = this.#kept(board, name);
    if (kept.frozen) throw new DocumentFrozen('frozen');
    for (const { update, newWriters, seat, earlier = [] } of updates) {
      for (const writer of newWriters) if (!kept.writers.has(writer)) kept.writers.set(writer, seat);
      for (const each of earlier)
        if (each.pieces.length === 0) kept.earlier.delete(`${each.place} ${each.seat}`);
        else kept.earlier.set(`${each.place} ${each.seat}`, each);
      kept.updates.push({ at: ++kept.last, bytes: update.slice() });
    }
    this.appended.push(updates);
  }

  async load(board: BoardId, name: string, after = 0): Promise<StoredDocument> {
    this.loads += 1;
    await this.gate.load;
    if (this.broken) throw new StorageFailed('the disk is gone');
    const kept = this.#kept(board, name);
    const updates = kept.updates.filter(({ at }) => at > after).map(({ bytes }) => bytes);
    const [writers, earlier] = [new Map(kept.writers), [...kept.earlier.values()]];
    return { updates, writers, earlier, through: kept.last, frozen: kept.frozen };
  }

  freeze(board: BoardId, name: string): Promise<void> {
    this.#kept(board, name).frozen = true;
    return Promise.resolve();
  }

  thaw(board: BoardId, name: string): Promise<void> {
    this.#kept(board, name).frozen = false;
    return Promise.resolve();
  }

  /** There is one server. */
  thawAbandoned(): Promise<void> {
    return Promise.resolve();
  }

  async compact(board: BoardId, name: string, merged: Uint8Array, through: number): Promise<void> {
    await this.gate.compact;
    if (this.broken) throw new StorageFailed('the disk is full');
    const kept = this.#kept(board, name);
    kept.updates = [{ at: through, bytes: merged.slice() }, ...kept.updates.filter(({ at }) => at > through)];
  }

  names(board: BoardId): Promise<readonly string[]> {
    const of = `${board}/`;
    return Promise.resolve(
      [...this.#documents.keys()].flatMap((key) => (key.startsWith(of) ? key.slice(of.length) : [])),
    );
  }

  /** What is on disk. */
  stored(board: BoardId, name: string): readonly Uint8Array[] {
    return this.#kept(board, name).updates.map(({ bytes }) => bytes);
  }

  #kept(board: BoardId, name: string): Kept {
    const key = `${board}/${name}`;
    let kept = this.#documents.get(key);
    if (kept === undefined) {
      kept = { updates: [], writers: new Map(), earlier: new Map(), last: 0, frozen: false };
      this.#documents.set(key, kept);
    }
    return kept;
  }
}
