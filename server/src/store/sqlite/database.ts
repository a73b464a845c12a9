import { backup, DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Query, Rows } from '../engine.ts';
import { ownFile } from '../own-file.ts';

/** SQLite's primary result codes. */
export const CODE = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  constraint: 19,
  notADatabase: 26,
};

/** The extended code of what SQLite refused; null: it was something else. */
export const errorCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

const DAMAGE: readonly number[] = [CODE.corrupt, CODE.notADatabase];
/** What is in the file means nothing. Node throws a RangeError for a number that no JavaScript number holds: none that we wrote. */
export const isDamage = (error: unknown): boolean => {
  const code = errorCode(error);
  return error instanceof RangeError || (code !== null && DAMAGE.includes(code & 0xff));
};

/** After these a connection may go on refusing though the disk is well again. */
const SUSPECT: readonly number[] = [CODE.readOnly, CODE.ioError, CODE.cantOpen];

const MOST_STATEMENTS = 200;
/** How often a copy is begun: between two transactions there is always a moment. */
const BEGINNINGS = 10_000;

function connect(file: string): DatabaseSync {
  const made = new DatabaseSync(file);
  made.exec(
    // FULL: a commit returns only when it is on the disk. The busy timeout is for a backup reading beside us.
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; ' +
      // What is deleted is written over, not only forgotten.
      'PRAGMA secure_delete = ON;',
  );
  return made;
}

const returnsRows = (sql: string): boolean => /^\s*(select|pragma|with)\b|\breturning\b/i.test(sql);

/** The connection to the file, made at the first query, and anew before a write where it may have stayed read-only. */
export class Database {
  readonly #file: string;
  #opened: DatabaseSync | null = null;
  #suspect = false;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#file = file;
  }

  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    const made = this.#open().prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  /** Row by row, for as long as they can be read: those before a damaged one are seen. `see` answers whether to go on. */
  walk(sql: string, values: readonly SQLInputValue[], see: (row: Record<string, SQLOutputValue>) => boolean): void {
    const rows = this.prepare(sql).iterate(...values);
    try {
      for (let next = rows.next(); next.done !== true && see(next.value);) next = rows.next();
    } finally {
      // Else, after an error, the statement would hold on to what it has seen of the file, and all that follow it too.
      rows.return?.();
    }
  }

  run({ sql, parameters }: Query): Rows {
    const statement = this.prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (returnsRows(sql)) return { rows: statement.all(...values), changes: 0 };
    return { rows: [], changes: Number(statement.run(...values).changes) };
  }

  /** All of it or nothing. */
  transaction(work: () => void): void {
    try {
      const db = this.#forWriting();
      db.exec('BEGIN IMMEDIATE');
      try {
        work();
        db.exec('COMMIT');
      } catch (error) {
        // A full disk may already have rolled back by itself.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      const code = errorCode(error);
      if (code !== null && SUSPECT.includes(code & 0xff)) this.#suspect = true;
      throw error;
    }
  }

  /** Brings all that is written into the file itself. Where somebody reads beside us it is left to the next time: nobody waits for them. */
  emptyLog(): void {
    this.#open().exec('PRAGMA busy_timeout = 0');
    try {
      this.#open().exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.#open().exec('PRAGMA busy_timeout = 5000');
    }
  }

  /** All of it, as it is when the last step is done; `step`: pages at a time, between which this goes on as ever. */
  async copyTo(file: string, step: number): Promise<void> {
    for (let left = BEGINNINGS; ; left -= 1)
      try {
        await backup(this.#open(), file, { rate: step });
        return;
      } catch (error) {
        // Node takes it for a failure, of no name, where a transaction is just under way at the first step.
        if (left === 1 || errorCode(error) !== 0) throw error;
        await nextTurn();
      }
  }

  close(): void {
    this.#statements.clear();
    this.#opened?.close();
    this.#opened = null;
  }

  #open(): DatabaseSync {
    if (this.#opened !== null) return this.#opened;
    // What SQLite puts beside it becomes as its file is; a log left by a killed process is there already.
    for (const each of [this.#file, `${this.#file}-wal`, `${this.#file}-shm`])
      ownFile(each, { make: each === this.#file });
    this.#opened = connect(this.#file);
    return this.#opened;
  }

  #forWriting(): DatabaseSync {
    const db = this.#open();
    if (!this.#suspect) return db;
    let fresh: DatabaseSync;
    try {
      fresh = connect(this.#file);
    } catch {
      // Not yet. What is open can still be read from.
      return db;
    }
    this.close();
    this.#opened = fresh;
    this.#suspect = false;
    return fresh;
  }
}
