import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './connection.ts';

/** SQLite takes back what changes its tables like anything else; Kysely assumes it doesn't, and would migrate without a transaction. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely over the thread: queries and migrations are written once, for every engine. */
export const sqliteDialect = (connection: Pick<Connection, 'query'>): Dialect => ({
  createAdapter: () => new Adapter(),
  createDriver: () => new ThreadDriver(connection),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

class ThreadDriver implements Driver {
  readonly #connection: Pick<Connection, 'query'>;
  #last: Promise<unknown> = Promise.resolve();
  #release: (() => void) | null = null;
  constructor(connection: Pick<Connection, 'query'>) {
    this.#connection = connection;
  }
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  /** One at a time: the file has one writer. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    const free = Promise.withResolvers<null>();
    this.#last = free.promise;
    await before;
    this.#release = () => free.resolve(null);
    return new ThreadConnection(this.#connection);
  }
  async releaseConnection(): Promise<void> {
    this.#release?.();
    return Promise.resolve();
  }
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}

class ThreadConnection implements DatabaseConnection {
  readonly #connection: Pick<Connection, 'query'>;
  constructor(connection: Pick<Connection, 'query'>) {
    this.#connection = connection;
  }
  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.#connection.query({ sql, parameters });
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) };
  }
  // eslint-disable-next-line require-yield -- Kysely asks for it; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('This store does not stream');
  }
}
