/** The thread that owns the database file: a slow disk never holds up the thread that talks to people. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Query, Request, Response, Rows } from './messages.ts';

const { file } = workerData as { file: string };
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');

const database = new DatabaseSync(file);
database.exec(
  // FULL: a commit returns only when it is on the disk. The busy timeout is for a backup reading beside us.
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
);

const MOST_STATEMENTS = 200;
const statements = new Map<string, StatementSync>();

function prepare(sql: string): StatementSync {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  if (statements.size >= MOST_STATEMENTS) statements.clear();
  const made = database.prepare(sql);
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
  database.exec('BEGIN IMMEDIATE');
  try {
    const results = queries.map(run);
    database.exec('COMMIT');
    return results;
  } catch (error) {
    // A full disk may already have rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

const errorCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

port.on('message', (request: Request) => {
  let response: Response;
  try {
    if (request.kind === 'close') database.close();
    const results =
      request.kind === 'transaction'
        ? transaction(request.queries)
        : request.kind === 'query'
          ? [run(request.query)]
          : [];
    response = { id: request.id, ok: true, results };
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
