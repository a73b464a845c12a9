/** The thread that owns the database file: a slow disk never holds up the thread that talks to people. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Query, Request, Response, Rows } from './messages.ts';

const { file } = workerData as { file: string };
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');

let held: DatabaseSync | null = null;
/** A transaction that never ends, in a file of its own: the system lets go of it with the process, however that ends. */
function lock(lockFile: string): void {
  held = new DatabaseSync(lockFile);
  held.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
}

let opened: DatabaseSync | null = null;
function open(): DatabaseSync {
  const made = new DatabaseSync(file);
  made.exec(
    // FULL: a commit returns only when it is on the disk. The busy timeout is for a backup reading beside us.
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
  );
  return made;
}
const database = (): DatabaseSync => (opened ??= open());

const MOST_STATEMENTS = 200;
const statements = new Map<string, StatementSync>();

function prepare(sql: string): StatementSync {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  if (statements.size >= MOST_STATEMENTS) statements.clear();
  const made = database().prepare(sql);
  statements.set(sql, made);
  return made;
}

const returnsRows = (sql: string): boolean => /^\s*(select|pragma|with)\b|\breturning\b/i.test(sql);

function run({ sql, parameters }: Query): Rows {
  const statement = prepare(sql);
  const values = parameters as readonly SQLInputValue[];
  if (returnsRows(sql)) return { rows: statement.all(...values), changes: 0 };
  return { rows: [], changes: Number(statement.run(...values).changes) };
}

function transaction(queries: readonly Query[]): Rows[] {
  const db = database();
  db.exec('BEGIN IMMEDIATE');
  try {
    const results = queries.map(run);
    db.exec('COMMIT');
    return results;
  } catch (error) {
    // A full disk may already have rolled back by itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

const errorCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

function answer(request: Request): Rows[] {
  switch (request.kind) {
    case 'lock':
      lock(request.file);
      return [];
    case 'query':
      return [run(request.query)];
    case 'transaction':
      return transaction(request.queries);
    case 'close':
      opened?.close();
      held?.close();
      return [];
  }
}

port.on('message', (request: Request) => {
  let response: Response;
  try {
    response = { id: request.id, ok: true, results: answer(request) };
  } catch (error) {
    response = {
      id: request.id,
      ok: false,
      message: error instanceof Error ? error.message : String(error),
      code: errorCode(error),
    };
  }
  port.postMessage(response);
  if (request.kind === 'close') port.close();
});
