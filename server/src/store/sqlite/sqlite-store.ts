import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { Kysely } from 'kysely';
import { createDeletion } from '../deletion.ts';
import { createDocuments, oneServer } from '../documents.ts';
import { createErasure } from '../erasure.ts';
import { createDoors } from '../doors.ts';
import { createEventLog } from '../event-log.ts';
import { migrate } from '../migrations/migrate.ts';
import { passingAlone } from '../passing.ts';
import { createCheck } from '../readiness.ts';
import type { Tables } from '../schema.ts';
import { createSessions } from '../sessions.ts';
import { FolderInUse, type Store } from '../store.ts';
import { createWorkshop } from '../workshop.ts';
import { type Connection, openConnection, QueryFailed } from './connection.ts';
import { CODE } from './database.ts';
import { sqliteDialect } from './dialect.ts';
import type { Found } from './messages.ts';

/** Beside the database. */
export const MARKS_FILE = 'nemawashi.marks';

export interface SqliteStore extends Store {
  /** For tests and tools: what a pragma is set to, or setting one. */
  pragma(text: string): Promise<unknown>;
}

const TAKEN = /^UNIQUE|document_writers\.seat$/;
const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailed && error.code === CODE.constraint && TAKEN.test(error.message);

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
  const workshop = createWorkshop({ engine: connection, db, isTaken });
  const documents = createDocuments(workshop, oneServer(randomUUID()));
  const { failing } = workshop;
  const { events, slices } = createEventLog(workshop);

  return {
    events,
    documents,
    sessions: createSessions(workshop),
    doors: createDoors(workshop),
    wakes: workshop.wakes,
    passing: passingAlone,
    // One server, one folder: the key in it is as good as another.
    sharesLinkKey: () => Promise.resolve(true),
    check: createCheck(workshop),
    async pragma(text) {
      return (await connection.query({ sql: `pragma ${text}`, parameters: [] })).rows[0];
    },
    ...createDeletion(workshop),
    ...createErasure(workshop, documents),
    notices: noticesOf(found),
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
      await workshop.idle();
      await connection.close();
    },
  };
}
