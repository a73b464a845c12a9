import { join, resolve } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { DATABASE_FILE, holdFolder } from './open-store.ts';
import { Database, type Reached, type Run } from './postgres/database.ts';

/** Rows of a statement, which takes 65,535 values, and bytes from which on it isn't made longer. */
const AT_ONCE = 500;
const LARGE = 4_000_000;

type Row = Record<string, SQLOutputValue>;

/** Each engine's own: what was migrated, what is written to see whether that is possible, what a database is known by. */
const OWN = ['readiness', 'identity'] as const;

/**
 * Copies all that a folder's database holds into a PostgreSQL that has the same tables, and no board in them: all of it or
 * nothing. Both were brought up to date before, and nobody writes in either.
 */
export async function moveRows(folder: string, reached: Reached): Promise<void> {
  const letGo = await holdFolder(folder);
  const from = new DatabaseSync(join(resolve(folder), DATABASE_FILE), { readOnly: true });
  const into = new Database(reached);
  try {
    const tables = (
      from.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[]
    ).flatMap(({ name }) => (isOwn(name) ? [] : name));
    await into.writing(async (run) => {
      for (const table of tables) await moveTable(from, run, table);
      // Numbers that are given from here on come after those that were.
      await run(`select setval(pg_get_serial_sequence('document_updates', 'id'),
        (select coalesce(max(id), 0) + 1 from document_updates), false)`);
    });
  } finally {
    from.close();
    await into.close();
    await letGo();
  }
}

const isOwn = (table: string): boolean =>
  table.startsWith('sqlite_') || table.startsWith('kysely_') || OWN.some((own) => own === table);

async function moveTable(from: DatabaseSync, run: Run, table: string): Promise<void> {
  let rows: Row[] = [];
  let bytes = 0;
  for (const row of from.prepare(`select * from "${table}"`).iterate() as Iterable<Row>) {
    rows.push(row);
    bytes += sizeOf(row);
    if (rows.length < AT_ONCE && bytes < LARGE) continue;
    await insert(run, table, rows);
    [rows, bytes] = [[], 0];
  }
  if (rows.length > 0) await insert(run, table, rows);
}

const sizeOf = (row: Row): number =>
  Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 0),
    0,
  );

async function insert(run: Run, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const places = rows.map(
    (_, at) => `(${columns.map((__, column) => `$${String(at * columns.length + column + 1)}`).join(', ')})`,
  );
  const names = columns.map((column) => `"${column}"`).join(', ');
  await run(
    `insert into "${table}" (${names}) values ${places.join(', ')}`,
    ...rows.flatMap((row) => columns.map((column) => row[column])),
  );
}
