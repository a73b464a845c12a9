import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { createDeletion } from '../deletion.ts';
import { createDocuments } from '../documents.ts';
import { createErasure } from '../erasure.ts';
import { createDoors } from '../doors.ts';
import { createEventLog } from '../event-log.ts';
import { Marks } from '../marks.ts';
import { migrate } from '../migrations/migrate.ts';
import { ownFile } from '../own-file.ts';
import { createCheck } from '../readiness.ts';
import type { Tables } from '../schema.ts';
import { createSessions } from '../sessions.ts';
import { FolderInUse, type Store } from '../store.ts';
import { createWorkshop } from '../workshop.ts';
import { Database, type Reached } from './database.ts';
import { createEngine } from './engine.ts';
import { boardsTaken, isTaken } from './errors.ts';
import { folderId } from './folder-id.ts';
import { type Held, holdDatabase } from './hold.ts';
import { type Every, Nodes, realEvery } from './nodes.ts';
import { settingsOf, unreachable } from './opening.ts';
import { PostgresPassing } from './passing.ts';
import { cutLog } from './repair.ts';
import { LOCK_BOARD, SealedLog } from './sealed-log.ts';
import { CHANNEL, Notifications } from './wakes.ts';

export interface PostgresOptions extends Reached {
  /** Where this server marks how far each log went, outside the database. The folder must exist. */
  readonly folder: string;
  /** How long a start waits for a server of this folder that was just killed. Milliseconds. */
  readonly patience?: number;
  /** By which it says again and again that it is there; tests turn it by hand. */
  readonly every?: Every;
}

/** So many letters of a database's own name keep the marks of one apart from those of another. */
const NAME = 8;

const PATIENCE = 5_000;

/** How long a close waits for what is being written. Milliseconds. */
const GRACE = 5_000;

/** Boards in a database that others look after. Rejects with one clear sentence. */
export async function openPostgresStore({
  folder,
  patience = PATIENCE,
  every = realEvery,
  ...reached
}: PostgresOptions): Promise<Store> {
  const opened = new Database(reached);
  const wakes = new Notifications(opened);
  let held: Held | null = null;
  try {
    held = await holdDatabase(opened, {
      url: reached.url,
      folder: folderId(folder),
      patience,
      channel: CHANNEL,
      onHeard: (payload) => wakes.heard(payload),
      onAgain: () => wakes.again(),
    });
    return await storeOn(opened, { folder, held, wakes, every });
  } catch (error) {
    await held?.end();
    await opened.close();
    throw error instanceof FolderInUse ? error : unreachable(error);
  }
}

async function identityOf(database: Database): Promise<string> {
  const { rows } = await database.query({ sql: 'select id from identity', parameters: [] });
  return (rows as { id: string }[])[0]?.id ?? '';
}

async function sharesLinkKey(database: Database, fingerprint: string): Promise<boolean> {
  const parameters = [fingerprint];
  const first = 'update identity set link_key = $1 where link_key is null';
  await database.writing((run) => run(first, fingerprint));
  const { rows } = await database.query({ sql: 'select link_key = $1 as same from identity', parameters });
  return (rows as { same: boolean }[])[0]?.same ?? false;
}

interface Around {
  readonly folder: string;
  readonly held: Held;
  readonly wakes: Notifications;
  readonly every: Every;
}

async function storeOn(database: Database, { folder, held, wakes, every }: Around): Promise<Store> {
  const notices = await settingsOf(database);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: database.pool }) });
  await migrate(db, 'PostgreSQL');
  const marksFile = `nemawashi-${(await identityOf(database)).slice(0, NAME)}.marks`;
  ownFile(join(folder, marksFile), { make: false });
  const marks = new Marks(join(folder, marksFile));
  const log = new SealedLog(database, marks);
  await log.forgetDeleted();
  if (marks.missing && (await log.markAll()) > 0)
    notices.push(`there was no ${marksFile}: it was made of what is there, so a loss before now can’t be noticed`);
  if (marks.damaged > 0)
    notices.push(`${String(marks.damaged)} lines of ${marksFile} mean nothing and were passed over`);

  const workshop = createWorkshop({
    engine: createEngine(database, log),
    db,
    isTaken,
    boardsTaken,
    wakes,
    claim: (board) => held.claim(board),
    lockBoard: (board) => [{ sql: LOCK_BOARD, parameters: [board] }],
  });
  const { failing } = workshop;
  const nodes: Nodes = new Nodes({
    db: database,
    every,
    changed: () => wakes.again(),
    forgotten: () => passing.again(),
  });
  const passing = new PostgresPassing({ db: database, nodes, wakes, failing });
  const documents = createDocuments(workshop, nodes);
  const { events, slices } = createEventLog(workshop);
  let closing: Promise<void> | null = null;

  return {
    events,
    documents,
    sessions: createSessions(workshop),
    doors: createDoors(workshop),
    ...createDeletion(workshop),
    ...createErasure(workshop, documents),
    wakes,
    passing,
    sharesLinkKey: (fingerprint) => failing(sharesLinkKey(database, fingerprint)),
    check: createCheck(workshop),
    notices,
    async repair({ board, seq, problem }, event) {
      await held.alone();
      // Where the end is missing, or is another than was written, all that verifies by itself is what there is.
      let upTo = seq;
      if (problem === 'rewritten') for await (const slice of slices(board, 0, false)) upTo = slice.seq;
      const suffix = `before_${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
      const mark = marks.get(board);
      marks.forget(board);
      const done = database.writing(async (run) => ({
        kept: await cutLog(run, board, upTo, suffix),
        due: await log.append(run, [{ ...event, board, seq: upTo + 1 }]),
      }));
      try {
        const { kept, due } = await failing(done);
        marks.put(due);
        return kept;
      } catch (error) {
        if (mark !== null) marks.put([[board, mark]]);
        throw error;
      }
    },
    backup: () =>
      Promise.reject(new Error('boards in PostgreSQL are copied by its own means: see pg_dump in docs/running.md')),
    close() {
      closing ??= (async () => {
        // What still waits for the database to say what became of it is told that nobody asks any more.
        const late = Promise.withResolvers<null>();
        const timer = setTimeout(() => late.resolve(null), GRACE);
        await Promise.race([workshop.idle(), late.promise]);
        clearTimeout(timer);
        passing.close();
        await nodes.end();
        await wakes.close();
        await database.close();
        marks.close();
        await held.end();
      })();
      return closing;
    },
  };
}
