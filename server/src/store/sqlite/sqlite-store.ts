import { dirname } from 'node:path';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { Kysely, sql } from 'kysely';
import { GroupCommit } from '../group-commit.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Tables } from '../schema.ts';
import {
  CodeTaken,
  type DocumentStore,
  type DoorStore,
  type EventLog,
  FolderInUse,
  type HeldSeat,
  SequenceTaken,
  type SessionStore,
  StorageFailed,
  type Store,
  type StoredEvent,
  WriterTaken,
} from '../store.ts';
import { type Connection, openConnection, QueryFailed } from './connection.ts';
import { sqliteDialect } from './dialect.ts';
import type { Query } from './messages.ts';

const SQLITE_BUSY = 5;
const SQLITE_CONSTRAINT = 19;
/** How the body of an answer begins. */
const ANSWER = '{"type":"answered"';
/** SQLite takes 32,766 variables in a statement; an event has six. */
const ROWS_PER_STATEMENT = 4000;

const isTaken = (error: unknown): error is QueryFailed =>
  error instanceof QueryFailed && error.code === SQLITE_CONSTRAINT && error.message.startsWith('UNIQUE');

/** The engine's reason in the store's words. `Taken`: what it means that a key is there already; null: it can't be. */
const failing = async <Result>(
  work: Promise<Result>,
  Taken: (new (message: string) => Error) | null = null,
): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    if (Taken !== null && isTaken(error)) throw new Taken(error.message);
    throw new StorageFailed(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

export interface SqliteStore extends Store {
  /** For tests and tools: what a pragma is set to, or setting one. */
  pragma(text: string): Promise<unknown>;
}

async function lock(connection: Connection, file: string): Promise<void> {
  try {
    await connection.lock(`${file}.lock`);
  } catch (error) {
    if (!(error instanceof QueryFailed) || error.code !== SQLITE_BUSY) throw error;
    throw new FolderInUse(
      `the folder ${dirname(file)} is in use by another Nemawashi server: stop that one, or name another folder in DATA_DIR`,
    );
  }
}

/** A board's whole life in one file beside the server. The folder must exist, and nobody else have the file open here. */
export async function openSqliteStore(file: string): Promise<SqliteStore> {
  const connection = openConnection(file);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  try {
    await lock(connection, file);
    await migrate(db);
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
  const commits = new GroupCommit<Query>((queries) => connection.transaction(queries));
  const commit = (...queries: Query[]) => failing(commits.add(queries));
  const commitUnless = (Taken: new (message: string) => Error, queries: Query[]) =>
    failing(commits.add(queries), Taken);

  const insertEvents = (rows: readonly StoredEvent[]): Query[] => {
    const queries: Query[] = [];
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
      queries.push(
        db
          .insertInto('events')
          .values(rows.slice(from, from + ROWS_PER_STATEMENT))
          .compile(),
      );
    return queries;
  };

  const events: EventLog = {
    append: (rows) => commitUnless(SequenceTaken, insertEvents(rows)),
    async read(board, after = 0) {
      const query = db
        .selectFrom('events')
        .select(['board', 'seq', 'at', 'command', 'seat', 'body'])
        .where('board', '=', board)
        .where('seq', '>', after)
        .orderBy('seq');
      return (await failing(connection.query(query.compile()))).rows as StoredEvent[];
    },
    async told(board, after, through) {
      const query = db
        .selectFrom('events')
        .select(['board', 'seq', 'at', 'command', 'seat', 'body'])
        .where('board', '=', board)
        .where('seq', '>', after)
        .where('seq', '<=', through)
        .where(sql`substr(body, 1, ${ANSWER.length})`, '!=', ANSWER)
        .orderBy('seq');
      return (await failing(connection.query(query.compile()))).rows as StoredEvent[];
    },
    async boards() {
      const query = db.selectFrom('events').select('board').where('seq', '=', 1).orderBy('at', 'desc');
      const rows = (await failing(connection.query(query.compile()))).rows as { board: BoardId }[];
      return rows.map(({ board }) => board);
    },
  };

  const documents: DocumentStore = {
    append: (board, name, updates) =>
      commitUnless(
        WriterTaken,
        updates.flatMap(({ update, newWriters, seat }) => [
          ...newWriters.map((client) =>
            db.insertInto('document_writers').values({ board, name, client, seat }).compile(),
          ),
          db.insertInto('document_updates').values({ board, name, update }).compile(),
        ]),
      ),
    async load(board, name) {
      const updates = await failing(
        db
          .selectFrom('document_updates')
          .select(['id', 'update'])
          .where('board', '=', board)
          .where('name', '=', name)
          .orderBy('id')
          .execute(),
      );
      const writers = await failing(
        db
          .selectFrom('document_writers')
          .select(['client', 'seat'])
          .where('board', '=', board)
          .where('name', '=', name)
          .execute(),
      );
      return {
        updates: updates.map(({ update }) => update),
        writers: new Map(writers.map(({ client, seat }) => [client, seat as HeldSeat['seat']])),
        through: updates.at(-1)?.id ?? 0,
      };
    },
    compact: (board, name, merged, through) =>
      commit(
        db
          .deleteFrom('document_updates')
          .where('board', '=', board)
          .where('name', '=', name)
          .where('id', '<=', through)
          .compile(),
        // The merged update takes the last one's place, before anything that came meanwhile.
        sql`insert into document_updates (id, board, name, "update") values (${through}, ${board}, ${name}, ${merged})`.compile(
          db,
        ),
      ),
  };

  const sessions: SessionStore = {
    give: (session, { board, seat, epoch }, at) =>
      commit(
        db
          .insertInto('sessions')
          .values({ session, board, seat, at, epoch })
          .onConflict((conflict) => conflict.doUpdateSet({ at, epoch }))
          .compile(),
      ),
    async heldBy(session) {
      const rows = await failing(
        db
          .selectFrom('sessions')
          .select(['board', 'seat', 'epoch'])
          .where('session', '=', session)
          .orderBy('at', 'desc')
          .execute(),
      );
      return rows as HeldSeat[];
    },
    async epochHeld(session, { board, seat }) {
      const query = db
        .selectFrom('sessions')
        .select('epoch')
        .where('session', '=', session)
        .where('board', '=', board)
        .where('seat', '=', seat);
      const [row] = (await failing(connection.query(query.compile()))).rows as { epoch: number }[];
      return row?.epoch ?? null;
    },
  };

  const doors: DoorStore = {
    put: (code, board) => commitUnless(CodeTaken, [db.insertInto('doors').values({ code, board }).compile()]),
    async find(code) {
      const query = db.selectFrom('doors').select('board').where('code', '=', code);
      const [row] = (await failing(connection.query(query.compile()))).rows as { board: BoardId }[];
      return row?.board ?? null;
    },
  };

  return {
    events,
    documents,
    sessions,
    doors,
    async pragma(text) {
      return (await connection.query({ sql: `pragma ${text}`, parameters: [] })).rows[0];
    },
    // Beginning to write is what a full or read-only disk refuses.
    check: () => commit(db.deleteFrom('sessions').where('session', '=', '').compile()),
    async close() {
      await commits.idle();
      await connection.close();
    },
  };
}
