/**
 * What the server asks of a storage engine. Nothing above this file knows which engine answers.
 * The contract suite (`contract.ts`) is run against every engine.
 */
import type { BoardId, CommandId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import type { Passing } from './passing.ts';
import type { Wakes } from './wakes.ts';
import type { Rewrite } from './rewritten.ts';

/** One line of a board's log. `seq` counts from 1 without gaps within a board. */
export interface StoredEvent {
  readonly board: BoardId;
  readonly seq: number;
  readonly at: Timestamp;
  /** The command this event follows from, and whose it was. Several events may share one command. Null: the server itself. */
  readonly command: CommandId | null;
  readonly seat: SeatId | null;
  /** The event as JSON. Of an erased one (`compact`) only what isn't said by whoever answered. */
  readonly body: string;
  /** The hash of what it says, as it is shown, where a person was erased from it; missing: it says what was sealed. */
  readonly rewritten?: string;
}

/**
 * Why a log isn't believed any further. `changed`: an event isn't what was sealed; `missing`: a number is left out;
 * `unreadable`: the engine can't read on; `lost`: events that were acknowledged aren't there; `rewritten`: it verifies, and
 * isn't the log that was written.
 */
export const PROBLEMS = ['changed', 'missing', 'unreadable', 'lost', 'rewritten'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a log is found to be when it is read through. */
export interface LogCheck {
  readonly board: BoardId;
  /** The last event that verifies, its time and the head after it; 0 and null: not even the first. */
  readonly seq: number;
  readonly at: Timestamp | null;
  readonly head: string;
  /** The chain says of events up to here that nothing changed since `at`; 0 and 0: it began with the board. */
  readonly since: { readonly before: number; readonly at: Timestamp };
  readonly problem: Problem | null;
}

/** What a command whose answer is erased was answered. */
export interface Receipt {
  readonly command: CommandId;
  readonly seat: SeatId | null;
  /** Of the seat. */
  readonly epoch: number;
  readonly at: Timestamp;
  readonly revision: number;
}

/** A state as it was after event `seq`, kept beside the log: whoever opens the board folds only what came since. */
export interface Snapshot {
  readonly seq: number;
  /** Of the program that wrote it; another one makes its own, of the log. */
  readonly shape: string;
  /** Lines of JSON. */
  readonly lines: string;
}

export interface EventLog {
  /**
   * Appends in one transaction; resolved means durable (fsync done).
   * Rejects with `SequenceTaken` when another writer got there first, and with nothing else then; with `StorageFailed`
   * when the disk refuses. Nothing of the batch is kept either way.
   */
  append(events: readonly StoredEvent[]): Promise<void>;
  /**
   * All events of a board with seq > `after` (0: all), in order, verified slice by slice; whatever else is asked of the
   * store comes in between. Empty if there is no such board. Throws `LogBroken` where they aren't what was written.
   */
  slices(board: BoardId, after?: number): AsyncIterable<readonly StoredEvent[]>;
  /** As `slices`, in one piece. */
  read(board: BoardId, after?: number): Promise<StoredEvent[]>;
  /** Reads the whole log and keeps nothing of it; `look` sees each event that verifies. Never throws `LogBroken`. */
  check(board: BoardId, look?: (event: StoredEvent) => void): Promise<LogCheck>;
  /**
   * As `slices`, where the log lies: nothing of it is handed over but the receipts of erased answers. Throws `LogBroken`
   * where it isn't what was written, also when an answer is erased that nothing took the place of.
   */
  verify(board: BoardId): AsyncIterable<readonly Receipt[]>;
  /** Keeps other servers from compacting this board, and from keeping states of it; answers how to let go. Null: another does. */
  claim(board: BoardId): Promise<(() => Promise<void>) | null>;
  /**
   * Erases what answers said that others of the same seat have taken the place of: it stands in the log no more, and the log
   * verifies as before, with the same heads. In steps, between which whatever else is asked of the store is done; each says
   * how many it erased. Whoever stops in between has erased those.
   */
  compact(board: BoardId): AsyncIterable<number>;
  /** Null where there is none of this shape, or it isn't what was written. */
  snapshot(board: BoardId, shape: string): Promise<Snapshot | null>;
  /** In place of the one before. */
  keepSnapshot(board: BoardId, snapshot: Snapshot): Promise<void>;
  forgetSnapshot(board: BoardId): Promise<void>;
  /** Commands whose events aren't erased, in slices. */
  commands(board: BoardId): AsyncIterable<readonly CommandId[]>;
  /** The head after each of these events, as it is shown; none for an event that isn't there. */
  heads: (board: BoardId, seqs: readonly number[]) => Promise<ReadonlyMap<number, string>>;
  /** Events with `after` < seq ≤ `through`, in order, without answers and drafts: these are nearly all of a log, and told to nobody. */
  told(board: BoardId, after: number, through: number): Promise<StoredEvent[]>;
  /** Every board there is, the one made last first. */
  boards(): Promise<BoardId[]>;
  /** When the last event of a board happened; null: there is none. */
  lastAt(board: BoardId): Promise<Timestamp | null>;
  /** As `boards`, with those of which only parts are left, or nothing but that they were there. */
  traces(): Promise<BoardId[]>;
}

export interface DocumentUpdate {
  readonly update: Uint8Array;
  /** Yjs client ids seen for the first time in this update; they belong to this seat from now on. */
  readonly newWriters: readonly number[];
  readonly seat: SeatId;
  /** Each in place of what was kept of that text for that seat. Missing: nothing changes there. */
  readonly earlier?: readonly EarlierText[];
}

/** Words as they follow on each other: the seat's own, by the first clock of its Yjs client; or others'. */
export type Piece = readonly [client: number, clock: number, words: string] | string;

/** What a text of a document said before somebody else took words out of it that the seat had written. */
export interface EarlierText {
  /** Which text it is (`candidates/place`). */
  readonly place: string;
  readonly seat: SeatId;
  /** In order, without what the seat has deleted since by itself; none: it is kept no more. */
  readonly pieces: readonly Piece[];
}

/** What is stored of a document: all of it, or what was written since (`load`). */
export interface StoredDocument {
  readonly updates: readonly Uint8Array[];
  /** Which seat each Yjs client id belongs to. */
  readonly writers: ReadonlyMap<number, SeatId>;
  /** Also of those that are kept no more, where it is what was written since. */
  readonly earlier: readonly EarlierText[];
  /** How often the document was written by then: what isn't in this is read by `load` after it. */
  readonly through: number;
  /** Nothing may be written in it. */
  readonly frozen: boolean;
}

/**
 * Yjs documents as append-only updates, which several servers may write at the same time: in one order, the same for all who
 * read it. `name` includes the generation, e.g. `ideas-1`.
 */
export interface DocumentStore {
  /**
   * Durable when resolved, all in one transaction, what is kept of earlier texts too. Rejects with `WriterTaken` if a writer
   * belongs to another seat, with `DocumentFrozen` where it is frozen.
   */
  append(board: BoardId, name: string, updates: readonly DocumentUpdate[]): Promise<void>;
  /** `after`: only what was written after what was loaded `through`; once more, perhaps, what was there then. */
  load(board: BoardId, name: string, after?: number): Promise<StoredDocument>;
  /** Replaces the updates up to `through` by one merged update. Writers and earlier texts stay. */
  compact(board: BoardId, name: string, merged: Uint8Array, through: number): Promise<void>;
  /** Whatever was acknowledged is read from here on, and nothing is taken any more, by whichever server. Idempotent. */
  freeze(board: BoardId, name: string): Promise<void>;
  /** Takes this server's freeze back; those of others hold. */
  thaw(board: BoardId, name: string): Promise<void>;
  /** Takes back those of servers that are no more. */
  thawAbandoned(board: BoardId, name: string): Promise<void>;
  /** Of all documents of a board of which anything is kept. */
  names(board: BoardId): Promise<readonly string[]>;
}

export interface HeldSeat {
  readonly board: BoardId;
  readonly seat: SeatId;
  /** Of the seat (`Participant.epoch`); once that is another one, the hold is over. The board's own to say. */
  readonly epoch: number;
}

/** Which browser holds which seats. Only the hash of a browser's cookie is kept. */
export interface SessionStore {
  give(sessionHash: string, held: HeldSeat, at: Timestamp): Promise<void>;
  /** Newest first. */
  heldBy(sessionHash: string): Promise<HeldSeat[]>;
  /** The epoch in which this browser came to hold the seat last; null: it never did. */
  epochHeld(sessionHash: string, seat: Omit<HeldSeat, 'epoch'>): Promise<number | null>;
}

/**
 * Which board a short code leads to, by the code's trace, which tells nobody the code without the key. Whether it is still
 * open is the board's own to say. What earlier versions kept stands there by the code itself.
 */
export interface DoorStore {
  /** Rejects with `CodeTaken` if it leads to a board already. */
  put(trace: string, board: BoardId): Promise<void>;
  find(trace: string): Promise<BoardId | null>;
}

/** What of a board is to be replaced when a person is erased from it. */
export interface ErasedText {
  /** The document's. */
  readonly name: string;
  /** In place of all its updates; null: they stay. */
  readonly merged: Uint8Array | null;
  /** As it was loaded; nothing is erased where somebody wrote since. */
  readonly through: number;
  readonly earlier: readonly EarlierText[];
}

export interface PersonErasure {
  /** Written behind the log, the last of which names what is rewritten. */
  readonly events: readonly StoredEvent[];
  readonly rewritten: readonly Rewrite[];
  readonly documents: readonly ErasedText[];
  /** Which no browser holds any more. */
  readonly seats: readonly SeatId[];
}

export interface Store {
  readonly events: EventLog;
  readonly documents: DocumentStore;
  readonly sessions: SessionStore;
  readonly doors: DoorStore;
  readonly wakes: Wakes;
  readonly passing: Passing;
  /**
   * Deletes a board: nobody can read it any more when this resolves, in files of our own not in their bytes either (what
   * PostgreSQL's files still say until it tidies up is its operator's to know), and whatever would still be written
   * for it is refused. All that is kept is that a board of this id was deleted, and when: a second time changes nothing.
   */
  deleteBoard(board: BoardId, at: Timestamp): Promise<void>;
  /**
   * Erases a person from a board, all in one transaction: durable when resolved, and then in files of our own the rest is in
   * no byte. Rejects with `SequenceTaken` where another writer was first.
   */
  erasePerson(board: BoardId, erasure: PersonErasure): Promise<void>;
  /** When a board was deleted; null: none of this id ever was. */
  deletedAt(board: BoardId): Promise<Timestamp | null>;
  /** Whether all servers on this store make links by the key of this fingerprint: the first that asks says by which. */
  sharesLinkKey(fingerprint: string): Promise<boolean>;
  /** What was found wrong, or made good, when the store was opened; a sentence each. */
  readonly notices: readonly string[];
  /** Writes something. Rejects if the engine can't answer or can't write. For /readyz. */
  check(): Promise<void>;
  /**
   * Ends a board's log with its last event that verifies, and writes `event` behind it; what was there is kept beside, under
   * the names it answers. Nobody else may use the store meanwhile.
   */
  repair(check: LogCheck, event: Omit<StoredEvent, 'seq'>): Promise<readonly string[]>;
  /** Copies everything into an empty folder, with all that was acknowledged before it is done; others go on meanwhile. */
  backup(folder: string): Promise<void>;
  /** Flushes and closes; idempotent. */
  close(): Promise<void>;
}

/** Another writer has already used one of these sequence numbers. The room catches up and decides again. */
export class SequenceTaken extends Error {
  override readonly name = 'SequenceTaken';
}

/** This Yjs client id is another seat's in this document. The guards refuse it before it is stored: a bug if it comes so far. */
export class WriterTaken extends Error {
  override readonly name = 'WriterTaken';
}

/** Somebody has frozen the document: what would have been written is nowhere. */
export class DocumentFrozen extends Error {
  override readonly name = 'DocumentFrozen';
}

/** Another board has this short code, or had it once. Make another one. */
export class CodeTaken extends Error {
  override readonly name = 'CodeTaken';
}

/** The log isn't what was written: it is believed up to an event, and shown to nobody. */
export class LogBroken extends Error {
  override readonly name = 'LogBroken';
  readonly check: LogCheck;
  constructor(check: LogCheck) {
    super(`the log of board ${check.board} is ${check.problem ?? 'whole'} after event ${String(check.seq)}`);
    this.check = check;
  }
}

/** The board was deleted, and nothing is left of it. */
export class BoardDeleted extends Error {
  override readonly name = 'BoardDeleted';
  readonly at: Timestamp;
  constructor(at: Timestamp) {
    super('the board was deleted');
    this.at = at;
  }
}

/** The engine could not make the change durable (disk full, file gone, read-only). Nothing was kept. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';
}

/** Another server has what can't be shared with it. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}
