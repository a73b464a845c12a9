import type { Query, Rows, Slice, SliceWanted, Step, Trace, Verified } from '../engine.ts';
import type { Snapshot } from '../store.ts';
import type { Restoring } from './rebuild.ts';

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
  /** What was taken out stands in the file that SQLite writes to first no more. */
  settle: { readonly ask: object; readonly answer: null };
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
