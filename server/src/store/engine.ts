/** What all of the store is made of that engines have in common: statements, transactions, and logs gone along where they lie. */
import type { Problem, Receipt, Snapshot, StoredEvent } from './store.ts';

export interface Query {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface Rows {
  readonly rows: readonly unknown[];
  readonly changes: number;
}

/** A part of a transaction: events are sealed where they are written, after what is there by then. */
export type Step =
  | Query
  | { readonly append: readonly StoredEvent[] }
  /** The rest is done only while this board isn't deleted. */
  | { readonly unlessDeleted: string };

/** So many events of a board, verified, after event `after`; `head`: after that one, null where it has to be looked up. */
export interface SliceWanted {
  readonly board: string;
  readonly after: number;
  readonly head: Uint8Array | null;
  readonly most: number;
  /** False: as the chain alone has it, whatever the marks say. */
  readonly marked: boolean;
}

/** How far it was gone along a log. */
export interface Along {
  readonly seq: number;
  /** After that event. */
  readonly head: Uint8Array;
  /** Why it ends here; null: nothing is wrong with it. */
  readonly problem: Problem | null;
  /** There is no more. */
  readonly end: boolean;
}

export interface Slice extends Along {
  readonly events: readonly StoredEvent[];
}

/** What was found of a part of a log. */
export interface Verified {
  /** Of answers and drafts that are erased. */
  readonly receipts: readonly Receipt[];
  /** Null: it goes on. */
  readonly whole: boolean | null;
}

/** A board, and when its first event happened; null where that is gone. */
export interface Trace {
  readonly board: string;
  readonly at: number | null;
}

export interface Engine {
  query(query: Query): Promise<Rows>;
  /** All of it or nothing; durable when resolved. */
  transaction(steps: readonly Step[]): Promise<void>;
  slice(wanted: SliceWanted): Promise<Slice>;
  /** A part of a board's log, from its beginning at the first of them. */
  verify(board: string, first: boolean): Promise<Verified>;
  /** A step of erasing what was replaced, of what is there at the first of them; how many were, null: it is done. */
  compact(board: string, first: boolean): Promise<number | null>;
  snapshot(board: string, shape: string): Promise<Snapshot | null>;
  keepSnapshot(board: string, snapshot: Snapshot): Promise<void>;
  /** What else there is of a board whose rows are deleted; of one in files of the engine's own, what they would still say. */
  clear(board: string): Promise<void>;
  /** In files of the engine's own nothing that was taken out stands any more, unless somebody reads beside us. */
  settle(): Promise<void>;
  traces(): Promise<readonly Trace[]>;
}
