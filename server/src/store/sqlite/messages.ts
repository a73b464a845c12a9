import type { Problem, Receipt, Snapshot, StoredEvent } from '../store.ts';
import type { Restoring } from './rebuild.ts';

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

/** How the store was found. */
export interface Found {
  /** The engine's own complaints about its file. */
  readonly complaints: readonly string[];
  /** There are boards, and were no marks of them. */
  readonly marksMissing: boolean;
  readonly marksDamaged: number;
}

/** What the store asks of the thread that owns the files, and what it is answered. */
export interface Asked {
  /** The folder's, as long as the thread lives: before the database is so much as opened. */
  lock: { readonly ask: { readonly file: string }; readonly answer: null };
  query: { readonly ask: { readonly query: Query }; readonly answer: Rows };
  /** All of it or nothing. */
  transaction: { readonly ask: { readonly steps: readonly Step[] }; readonly answer: null };
  /** Once the tables are those of today. */
  begin: { readonly ask: object; readonly answer: Found };
  slice: { readonly ask: { readonly wanted: SliceWanted }; readonly answer: Slice };
  /** A block of a board's log, from its beginning at the first of them. */
  verify: { readonly ask: { readonly board: string; readonly first: boolean }; readonly answer: Verified };
  /** A step of erasing what was replaced, of what is there at the first of them; how many were, null: it is done. */
  compact: { readonly ask: { readonly board: string; readonly first: boolean }; readonly answer: number | null };
  snapshot: { readonly ask: { readonly board: string; readonly shape: string }; readonly answer: Snapshot | null };
  keepSnapshot: { readonly ask: { readonly board: string; readonly snapshot: Snapshot }; readonly answer: null };
  /** What else there is of a board whose rows are deleted. */
  clear: { readonly ask: { readonly board: string }; readonly answer: null };
  traces: { readonly ask: object; readonly answer: readonly Trace[] };
  /** All that is committed until it is done, in steps; the marks as they are when it begins. The files must not be there. */
  backup: { readonly ask: BackupFiles; readonly answer: null };
  rebuild: { readonly ask: { readonly wanted: Restoring }; readonly answer: null };
  close: { readonly ask: object; readonly answer: null };
}

/** Where a copy goes. */
export interface BackupFiles {
  readonly database: string;
  readonly marks: string;
}

export type Kind = keyof Asked;
export type Ask<Each extends Kind> = Asked[Each]['ask'] & { readonly kind: Each };
export type Request = { [Each in Kind]: { readonly id: number } & Ask<Each> }[Kind];

export type Response =
  | { readonly id: number; readonly ok: true; readonly answer: Asked[Kind]['answer'] }
  /** `code`: SQLite's extended result code, if it was SQLite that refused. */
  | { readonly id: number; readonly ok: false; readonly message: string; readonly code: number | null };
