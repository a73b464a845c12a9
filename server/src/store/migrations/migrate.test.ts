import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { type Dialect, Kysely, SqliteAdapter } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Tables } from '../schema.ts';
import { Database } from '../sqlite/database.ts';
import { sqliteDialect } from '../sqlite/dialect.ts';
import { migrate } from './migrate.ts';

const FILE = 'nemawashi.sqlite';
/** Written by the last version whose events had no chain. */
const UNCHAINED = fileURLToPath(new URL(`../../../../tests/folders/schema-3/${FILE}`, import.meta.url));
/** Written by the last version that kept every answer for good. */
const UNCOMPACTED = fileURLToPath(new URL(`../../../../tests/folders/schema-4/${FILE}`, import.meta.url));
/** Written by the last version that kept nothing of what others deleted. */
const UNKEPT = fileURLToPath(new URL(`../../../../tests/folders/schema-5/${FILE}`, import.meta.url));

function newFolder(from: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'nemawashi-migrate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (from !== null) copyFileSync(from, join(folder, FILE));
  return folder;
}

/** Brings a folder's database up to date in this thread; `before` is told each statement, and may throw. */
async function bringUp(
  folder: string,
  before: (sql: string, index: number) => void = () => undefined,
  change: (dialect: Dialect) => Dialect = (dialect) => dialect,
): Promise<void> {
  const database = new Database(join(folder, FILE));
  let index = 0;
  const dialect = sqliteDialect({
    query: (query) => {
      before(query.sql, (index += 1));
      return Promise.resolve(database.run(query));
    },
  });
  try {
    await migrate(new Kysely<Tables>({ dialect: change(dialect) }));
  } finally {
    database.close();
  }
}

/** What a killed process leaves behind at this moment. */
function leftBehind(folder: string, name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const end of ['', '-wal'])
    if (existsSync(join(folder, FILE + end))) copyFileSync(join(folder, FILE + end), join(copy, FILE + end));
  return copy;
}

/** Everything that people put in, and the tables it stands in. */
function contentOf(folder: string): unknown {
  const db = new DatabaseSync(join(folder, FILE), { readOnly: true });
  try {
    return {
      events: db.prepare('select board, seq, at, command, seat, body from events order by board, seq').all(),
      documents: db.prepare('select * from document_updates order by id').all(),
      writers: db.prepare('select * from document_writers order by board, name, client').all(),
      sessions: db.prepare('select session, board, seat, at from sessions order by session, board, seat').all(),
      doors: db.prepare('select * from doors order by code').all(),
    };
  } finally {
    db.close();
  }
}

const tablesOf = (folder: string): unknown => {
  const db = new DatabaseSync(join(folder, FILE), { readOnly: true });
  const tables = db.prepare('select type, name, sql from sqlite_master order by type, name').all();
  const done = db.prepare('select name from kysely_migration order by name').all();
  db.close();
  return { tables, done };
};

describe.each([
  ['a new folder', null, 15, 0],
  ['a folder of the last version without a chain', UNCHAINED, 15, 54 + 168],
  ['a folder of the last version that kept every answer', UNCOMPACTED, 5, 181 + 196],
  ['a folder of the last version that kept no earlier texts', UNKEPT, 4, 44],
])('H6 bringing %s up to date', (_which, from, statements, events) => {
  it('all of it or nothing: killed before any statement, the next start ends as if nothing had been', async () => {
    const folder = newFolder(from);
    const left: string[] = [];
    await bringUp(folder, (_sql, index) => left.push(leftBehind(folder, `left-${String(index)}`)));
    expect(left.length).toBeGreaterThan(statements);
    const [content, tables] = [contentOf(folder), tablesOf(folder)];
    expect((content as { events: unknown[] }).events).toHaveLength(events);
    for (const each of left) {
      await bringUp(each);
      expect(contentOf(each), each).toEqual(content);
      expect(tablesOf(each), each).toEqual(tables);
    }
  });

  it('and where any statement fails, the next start does the same', async () => {
    const done = newFolder(from);
    let count = 0;
    await bringUp(done, () => (count += 1));
    for (let failing = 1; failing <= count; failing += 1) {
      const folder = newFolder(from);
      const failed = bringUp(folder, (sql, index) => {
        if (index === failing && sql !== 'rollback') throw new Error('the disk is full');
      });
      await failed.catch((error: unknown) => expect(String(error)).toContain('the disk is full'));
      if (from !== null && !existsSync(join(folder, `${FILE}-wal`)))
        expect((contentOf(folder) as { events: unknown[] }).events).toHaveLength(events);
      await bringUp(folder);
      expect(contentOf(folder)).toEqual(contentOf(done));
      expect(tablesOf(folder)).toEqual(tablesOf(done));
    }
  });
});

describe('a folder whose very first start was killed by a version that made its tables one by one', () => {
  it('H6 starts, whatever was there', async () => {
    class OneByOne extends SqliteAdapter {}
    const folder = newFolder(null);
    const left: string[] = [];
    await bringUp(
      folder,
      (sql, index) => {
        if (!left.some((each) => each.endsWith('-chain'))) left.push(leftBehind(folder, `left-${String(index)}`));
        // What comes from here on no version did without a transaction.
        if (sql.includes('chain_starts')) left.push(leftBehind(folder, 'left-chain'));
      },
      (dialect) => ({
        createAdapter: () => new OneByOne(),
        createDriver: () => dialect.createDriver(),
        createIntrospector: (db) => dialect.createIntrospector(db),
        createQueryCompiler: () => dialect.createQueryCompiler(),
      }),
    );
    expect(left.length).toBeGreaterThan(10);
    for (const each of left) {
      await bringUp(each);
      expect(contentOf(each)).toMatchObject({ events: [], doors: [] });
      expect(tablesOf(each)).toEqual(tablesOf(folder));
    }
  });
});
