import type { BoardId } from '@nemawashi/shared/board/ids';
import { BoardDeleted, LogBroken } from '../store/store.ts';
import type { OpenBoard } from './open-board.ts';

/** A hold on an open board. While anybody holds it the board stays in memory. */
export interface Lease {
  readonly board: OpenBoard;
  readonly release: () => void;
}

export interface Registry {
  /** Null if there is no such board. */
  open(id: BoardId): Promise<Lease | null>;
  /** Runs `use` with the board open; null if there is none. */
  with<Result>(id: BoardId, use: (board: OpenBoard) => Result | Promise<Result>): Promise<Result | null>;
  /** The boards in memory, or about to be: nothing is read for it. Of one that isn't there, or can't be read: null. */
  inMemory(): Iterable<readonly [BoardId, Promise<OpenBoard | null>]>;
  /** What is in memory can't be gone on with: whoever opens the board next is told why, or it is read anew. */
  end(id: BoardId, error: unknown): void;
  /** Whoever opens the board from here on waits until that is over, and then it is read anew. */
  renew(id: BoardId, after: Promise<unknown>): void;
  /** Boards in memory now. */
  readonly size: number;
  /** Waits for all writes and forgets every board. */
  close(): Promise<void>;
}

interface Entry {
  readonly board: Promise<OpenBoard | null>;
  leases: number;
  idle: NodeJS.Timeout | null;
}

/**
 * Boards come into memory when somebody asks and leave `idleMs` after the last one let go. A board in memory is only a
 * cache of its log, so leaving loses nothing.
 */
export function createRegistry(options: {
  load: (id: BoardId) => Promise<OpenBoard | null>;
  /** It has left memory. Missing: nobody wants to know. */
  left?: (board: OpenBoard) => void;
  idleMs: number;
}): Registry {
  const entries = new Map<BoardId, Entry>();

  const drop = (id: BoardId) => {
    const entry = entries.get(id);
    entries.delete(id);
    void entry?.board.then(
      (board) => board !== null && options.left?.(board),
      () => undefined,
    );
  };

  const forget = (id: BoardId, entry: Entry) => {
    if (entry.leases === 0 && entries.get(id) === entry) drop(id);
  };

  const letGo = (id: BoardId, entry: Entry) => {
    entry.leases -= 1;
    if (entry.leases > 0) return;
    // A board still writing stays until it has finished, so that a quick return can't read an older log.
    entry.idle ??= setTimeout(() => {
      entry.idle = null;
      void entry.board
        .then(
          (board) => board?.room.idle(),
          () => undefined,
        )
        .finally(() => forget(id, entry));
    }, options.idleMs).unref();
  };

  const enter = (id: BoardId): Entry => {
    const known = entries.get(id);
    if (known !== undefined) return known;
    const entry: Entry = { board: options.load(id), leases: 0, idle: null };
    entries.set(id, entry);
    return entry;
  };

  async function open(id: BoardId): Promise<Lease | null> {
    const isKnown = entries.has(id);
    const entry = enter(id);
    entry.leases += 1;
    let board: OpenBoard | null;
    try {
      board = await entry.board;
    } catch (error) {
      // A log that isn't what was written stays so until an operator mends it, and one that is gone for good: it isn't read
      // anew for each who asks.
      if (error instanceof LogBroken || error instanceof BoardDeleted) letGo(id, entry);
      else entries.delete(id);
      throw error;
    }
    if (entry.idle !== null) clearTimeout(entry.idle);
    entry.idle = null;
    if (board === null) {
      // Nothing is kept of a board that isn't there: asking for it a million times costs no memory.
      entries.delete(id);
      return null;
    }
    // As it is on disk now, also by what other servers wrote: whoever comes may come from one of them.
    if (isKnown) await board.room.catchUp();
    let held = true;
    return {
      board,
      release() {
        if (held) letGo(id, entry);
        held = false;
      },
    };
  }

  return {
    open,
    async with(id, use) {
      const lease = await open(id);
      if (lease === null) return null;
      try {
        return await use(lease.board);
      } finally {
        lease.release();
      }
    },
    inMemory: () => [...entries].map(([id, { board }]) => [id, board.catch(() => null)] as const),
    end(id, error) {
      drop(id);
      if (!(error instanceof LogBroken)) return;
      const board = Promise.reject<OpenBoard | null>(error);
      board.catch(() => undefined);
      const entry: Entry = { board, leases: 1, idle: null };
      entries.set(id, entry);
      letGo(id, entry);
    },
    renew(id, after) {
      drop(id);
      const load = () => options.load(id);
      const board = after.then(load, load);
      const entry: Entry = { board, leases: 1, idle: null };
      entries.set(id, entry);
      const over = () => letGo(id, entry);
      board.then(over, over);
    },
    get size() {
      return entries.size;
    },
    async close() {
      const boards = await Promise.allSettled([...entries.values()].map(({ board }) => board));
      await Promise.all(
        boards.map(async (board) => (board.status === 'fulfilled' ? board.value?.room.idle() : undefined)),
      );
      for (const { idle } of entries.values()) if (idle !== null) clearTimeout(idle);
      entries.clear();
    },
  };
}
