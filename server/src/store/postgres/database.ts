import pg from 'pg';
import type { Query, Rows } from '../engine.ts';
import { isAgain, isAnswer } from './errors.ts';
import { type Transaction, whatBecameOf } from './in-doubt.ts';
import { valueTypes } from './value-types.ts';

/** One statement; answers its rows. */
export type Run = <Row>(sql: string, ...parameters: unknown[]) => Promise<Row[]>;

export interface Reached {
  readonly url: string;
  /** Connections at most, of which one writes. */
  readonly most: number;
}

/** A connection that says nothing for so long is given up: else one that was cut off would hold everybody up for hours. Milliseconds. */
const SILENT = 15_000;
const CONNECT = 5_000;
/** Two that waited for each other: one is told to try again, and the second time meets nobody. Or the line was gone before it began. */
const TRIES = 3;

/** What every connection is made with. */
export const clientConfig = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'nemawashi',
  connectionTimeoutMillis: CONNECT,
  query_timeout: SILENT,
  keepAlive: true,
  types: valueTypes,
});

/** The line had been cut while nobody used it. */
class NotBegun extends Error {
  override readonly name = 'NotBegun';
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A connection of the pool while it is somebody's. */
class Borrowed {
  readonly #client: pg.PoolClient;
  /** It failed otherwise than by an answer: nobody else is given it. */
  isLost = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
    // The statement under way says what is wrong.
    client.on('error', this.#heard);
  }

  readonly run: Run = async <Row>(sql: string, ...parameters: unknown[]) =>
    (await this.sent(parameters.length === 0 ? sql : { text: sql, values: parameters })).rows as Row[];

  async sent(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    try {
      return await this.#client.query(query);
    } catch (error) {
      this.isLost ||= !isAnswer(error);
      throw error;
    }
  }

  /** Takes back what was begun, and gives the connection back. */
  async end(): Promise<void> {
    if (!this.isLost) await this.sent('rollback').catch(() => (this.isLost = true));
    this.release();
  }

  release(): void {
    this.#client.off('error', this.#heard);
    this.#client.release(this.isLost);
  }

  readonly #heard = (): void => {
    this.isLost = true;
  };
}

/** The pool, and what is done on one connection of it: all on one look at the tables, or all of it or nothing. */
export class Database {
  readonly pool: pg.Pool;
  #closed: Promise<void> | null = null;
  /** Why nothing may be written any more; null: it may. */
  #forbidden: string | null = null;

  constructor({ url, most }: Reached) {
    this.pool = new pg.Pool({ ...clientConfig(url), max: most });
    // An idle connection that ends is replaced when one is needed.
    this.pool.on('error', () => undefined);
  }

  get isClosed(): boolean {
    return this.#closed !== null;
  }

  forbid(why: string | null): void {
    this.#forbidden = why;
  }

  async query({ sql, parameters }: Query): Promise<Rows> {
    const { rows, rowCount } = await this.pool.query(sql, [...parameters]);
    return { rows, changes: rowCount ?? 0 };
  }

  /** On one look at the tables, whatever others write meanwhile. */
  async reading<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const borrowed = new Borrowed(await this.pool.connect());
    try {
      await borrowed.sent('begin isolation level repeatable read read only');
      return await work(borrowed.run);
    } finally {
      await borrowed.end();
    }
  }

  /** All of it or nothing; durable when resolved. Rejects only where nothing was kept. */
  async writing<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    for (let left = TRIES; ; left -= 1)
      try {
        return await this.#written(work);
      } catch (error) {
        if (left === 1 || !(isAgain(error) || error instanceof NotBegun)) throw error;
      }
  }

  async close(): Promise<void> {
    this.#closed ??= this.pool.end();
    await this.#closed;
  }

  async #written<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    if (this.#forbidden !== null) throw new Error(this.#forbidden);
    const borrowed = new Borrowed(await this.pool.connect());
    let begun: Transaction;
    let result: Result;
    try {
      begun = await begin(borrowed).catch((error: unknown) => {
        throw borrowed.isLost ? new NotBegun(error) : error;
      });
      result = await work(borrowed.run);
    } catch (error) {
      // What ends without a commit is taken back, also with its connection.
      await borrowed.end();
      throw error;
    }
    const doubt = await borrowed.sent('commit').then(
      ({ command }) => (command === 'COMMIT' ? null : new Error(`The commit ended as ${command}`)),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    borrowed.isLost ||= doubt !== null;
    borrowed.release();
    // Kept or not, nobody may be told before it is known.
    if (doubt !== null && !(await whatBecameOf(this, begun))) throw doubt;
    return result;
  }
}

/** On: a commit returns only when it is on the disk, whatever the server is set to. */
const BEGIN =
  'begin isolation level read committed; set local synchronous_commit = on; ' +
  'select pg_current_xact_id()::text as id, pg_backend_pid() as backend';

async function begin(borrowed: Borrowed): Promise<Transaction> {
  // Several statements at once answer several results, which pg's types don't know.
  const results = (await borrowed.sent(BEGIN)) as unknown as pg.QueryResult<Transaction>[];
  const [begun] = results.at(-1)?.rows ?? [];
  if (begun === undefined) throw new Error('The database named no transaction');
  return begun;
}
