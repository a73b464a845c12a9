import { basename, dirname, join } from 'node:path';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { Kysely, sql } from 'kysely';
import { boardTrace, deletionOf } from '../deletion.ts';
import { GroupCommit } from '../group-commit.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Tables } from '../schema.ts';
import {
  CodeTaken,
  type DocumentStore,
  type DoorStore,
  FolderInUse,
  type HeldSeat,
  type SessionStore,
  type Store,
  WriterTaken,
} from '../store.ts';
import { type Connection, openConnection, QueryFailed } from './connection.ts';
import { sqliteDialect } from './dialect.ts';
import { CODE } from './database.ts';
import { earlierOf, keepEarlier } from './earlier.ts';
import { createEventLog } from './event-log.ts';
import { failing } from './failing.ts';
import type { Found, Step } from './messages.ts';

/** Beside the database. */
export const MARKS_FILE = 'nemawashi.marks';

export interface SqliteStore extends Store {
  /** For tests and tools: what a pragma is set to, or setting one. */
  pragma(text: string): Promise<unknown>;
}

async function lock(connection: Connection, file: string): Promise<void> {
  try {
    await connection.lock(`${file}.lock`);
  } catch (error) {
    if (!(error instanceof QueryFailed) || error.code !== CODE.busy) throw error;
    throw new FolderInUse(
      `the folder ${dirname(file)} is in use by another Nemawashi server: stop that one, or name another folder in DATA_DIR`,
    );
  }
}

const noticesOf = ({ complaints, marksMissing, marksDamaged }: Found): string[] => [
  ...complaints.map((complaint) => `the database is damaged: ${complaint}`),
  ...(marksMissing
    ? [`there was no ${MARKS_FILE}: it was made of what is there, so a loss before now can’t be noticed`]
    : []),
  ...(marksDamaged > 0 ? [`${String(marksDamaged)} lines of ${MARKS_FILE} mean nothing and were passed over`] : []),
];

/** Keeps servers away from the folder of `file` without opening it; answers how to let go. Rejects with `FolderInUse`. */
export async function holdSqliteFolder(file: string): Promise<() => Promise<void>> {
  const connection = openConnection({ file, marksFile: join(dirname(file), MARKS_FILE) });
  try {
    await lock(connection, file);
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
  return () => connection.close();
}

/** A board's whole life in one file beside the server. The folder must exist, and nobody else have the file open here. */
export async function openSqliteStore(file: string): Promise<SqliteStore> {
  const marksFile = join(dirname(file), MARKS_FILE);
  const connection = openConnection({ file, marksFile });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  let found: Found;
  try {
    await lock(connection, file);
    await migrate(db);
    found = await connection.begin();
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
  const commits = new GroupCommit<Step>((steps) => connection.transaction(steps));
  const commit = (...steps: Step[]) => failing(commits.add(steps));
  const commitUnless = (Taken: new (message: string) => Error, steps: Step[]) => failing(commits.add(steps), Taken);

  const { events, slices } = createEventLog({ connection, db, commit, commitUnless });

  const documents: DocumentStore = {
    append: (board, name, updates) =>
      commitUnless(WriterTaken, [
        { unlessDeleted: board },
        ...updates.flatMap(({ update, newWriters, seat, earlier = [] }) => [
          ...newWriters.map((client) =>
            db.insertInto('document_writers').values({ board, name, client, seat }).compile(),
          ),
          db.insertInto('document_updates').values({ board, name, update }).compile(),
          ...earlier.map((each) => keepEarlier(db, { board, name }, each)),
        ]),
      ]),
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
      const earlier = await failing(
        db
          .selectFrom('document_earlier')
          .select(['place', 'seat', 'pieces'])
          .where('board', '=', board)
          .where('name', '=', name)
          .execute(),
      );
      return {
        updates: updates.map(({ update }) => update),
        writers: new Map(writers.map(({ client, seat }) => [client, seat as HeldSeat['seat']])),
        earlier: earlier.map(earlierOf),
        through: updates.at(-1)?.id ?? 0,
      };
    },
    compact: (board, name, merged, through) =>
      commit(
        { unlessDeleted: board },
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
        { unlessDeleted: board },
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
    put: (code, board) =>
      commitUnless(CodeTaken, [{ unlessDeleted: board }, db.insertInto('doors').values({ code, board }).compile()]),
    async find(code) {
      const query = db.selectFrom('doors').select('board').where('code', '=', code);
      const [row] = (await failing(connection.query(query.compile()))).rows as { board: BoardId }[];
      return row?.board ?? null;
    },
  };

  const write =
    sql`insert into readiness (id, writes) values (1, 1) on conflict (id) do update set writes = writes + 1`.compile(
      db,
    );
  let checking: Promise<void> | null = null;

  return {
    events,
    documents,
    sessions,
    doors,
    async pragma(text) {
      return (await connection.query({ sql: `pragma ${text}`, parameters: [] })).rows[0];
    },
    async deleteBoard(board, at) {
      await commit(...deletionOf(db, board, at));
      await failing(connection.clear(board));
    },
    async deletedAt(board) {
      const query = db.selectFrom('deleted_boards').select('at').where('trace', '=', boardTrace(board));
      const [row] = (await failing(connection.query(query.compile()))).rows as { at: number }[];
      return row?.at ?? null;
    },
    notices: noticesOf(found),
    check() {
      // However often it is asked, one row is written at a time.
      checking ??= commit(write).finally(() => (checking = null));
      return checking;
    },
    async repair({ board, seq, problem }, event) {
      // Where the end is missing, or is another than was written, all that verifies by itself is what there is.
      let upTo = seq;
      if (problem === 'rewritten') for await (const slice of slices(board, 0, false)) upTo = slice.seq;
      const suffix = `before-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
      await failing(connection.rebuild({ board, upTo, event: { ...event, board, seq: upTo + 1 }, suffix }));
      return [file, marksFile].map((each) => `${basename(each)}.${suffix}`);
    },
    async backup(folder) {
      const [database, marks] = [file, marksFile].map((each) => join(folder, basename(each)));
      if (database !== undefined && marks !== undefined) await failing(connection.backup({ database, marks }));
    },
    async close() {
      await commits.idle();
      await connection.close();
    },
  };
}
