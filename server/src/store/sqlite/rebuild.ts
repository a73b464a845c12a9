import { copyFileSync, constants, existsSync, fsyncSync, openSync, closeSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Marks } from '../marks.ts';
import { BlockChanged } from '../log/erased-blocks.ts';
import { ownFile } from '../own-file.ts';
import type { StoredEvent } from '../store.ts';
import { blockOf, type ErasedBlock, erasedRow } from '../erased.ts';
import { boardsIn } from './boards-in.ts';
import { type Database, isDamage } from './database.ts';
import { ErasedBlocks } from './erased-blocks.ts';
import { SealedLog } from './sealed-log.ts';

/** What is wanted of a board's log: its good beginning, and what the log then says of it. */
export interface Restoring {
  readonly board: string;
  /** The last event that verifies. */
  readonly upTo: number;
  /** Follows on that one. */
  readonly event: StoredEvent;
  /** Behind the name of the files that are kept as they were. */
  readonly suffix: string;
}

interface Table {
  readonly name: string;
  readonly sql: string;
}

/**
 * Writes a new database of everything that can be read, in which one board ends with its last good event, and puts it in the
 * old one's place; the old one is kept beside it as it was. A damaged page can't be mended where it stands. Whoever comes
 * after this opens the files anew.
 */
export function rebuild(
  files: { file: string; marksFile: string },
  old: Database,
  marks: Marks,
  wanted: Restoring,
): void {
  const { file, marksFile } = files;
  const made = `${file}.restored`;
  rmSync(made, { force: true });
  ownFile(made, { make: true });
  const into = new DatabaseSync(made);
  into.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; BEGIN');
  const tables = old.run({ sql: "select name, sql from sqlite_master where type = 'table'", parameters: [] })
    .rows as Table[];
  for (const { name, sql } of tables) if (!name.startsWith('sqlite_')) into.exec(sql);
  for (const { name } of tables) if (name !== 'sqlite_sequence') copyTable(old, into, name, wanted);
  const others = old.run({
    sql: "select name, sql from sqlite_master where type = 'index' and sql is not null",
    parameters: [],
  });
  for (const { sql } of others.rows as Table[]) into.exec(sql);
  into.exec('COMMIT');
  into.close();
  old.close();
  for (const each of [file, marksFile]) if (existsSync(each)) keep(each, `${each}.${wanted.suffix}`);
  if (existsSync(`${file}-wal`)) throw new Error(`${file} is still in use: nothing was changed`);
  renameSync(made, file);
  const log = new SealedLog(old, marks);
  let due: ReturnType<SealedLog['append']> | null = null;
  marks.forget(wanted.board);
  old.transaction(() => (due = log.append([wanted.event])));
  if (due !== null) marks.put(due);
}

/** The rows of a table as far as they can be read, from both ends. */
function copyTable(old: Database, into: DatabaseSync, table: string, { board, upTo }: Restoring): void {
  const columns = into.prepare(`select name from pragma_table_info(?) order by cid`).all(table) as { name: string }[];
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const insert = into.prepare(
    `insert or ignore into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`,
  );
  const read = (where: string, values: readonly SQLInputValue[]) => {
    for (const order of ['asc', 'desc'])
      try {
        old.walk(`select ${names} from "${table}" ${where.replaceAll('ORDER', order)}`, values, (row) => {
          insert.run(...columns.map(({ name }) => row[name] ?? null));
          return true;
        });
        return;
      } catch (error) {
        // Damaged from here on; perhaps not from the other end.
        if (!isDamage(error)) throw error;
      }
  };
  // A state is made anew of the log.
  if (table === 'snapshots') return;
  if (table === 'erased') {
    read('where board <> ? order by rowid ORDER', [board]);
    read('where board = ? and block < ? order by rowid ORDER', [board, blockOf(upTo)]);
    return copyErased(old, into, { board, upTo });
  }
  if (table !== 'events') return read('order by rowid ORDER', []);
  for (const each of boardsIn(old))
    if (each === board) read('where board = ? and seq <= ? order by seq ORDER', [each, upTo]);
    else read('where board = ? order by seq ORDER', [each]);
}

/** What is left of erased answers in the block in which the log ends, up to there. */
function copyErased(old: Database, into: DatabaseSync, { board, upTo }: Pick<Restoring, 'board' | 'upTo'>): void {
  const place = { board, block: blockOf(upTo) };
  let block: ErasedBlock | null = null;
  try {
    block = new ErasedBlocks(old).read(board, place.block);
  } catch (error) {
    // The log is believed only up to before the first of them.
    if (!(error instanceof BlockChanged) && !isDamage(error)) throw error;
  }
  const kept = block?.seqs().filter((seq) => seq <= upTo) ?? [];
  if (block === null || kept.length === 0) return;
  const erased = block;
  const left = kept.map((seq) => ({ event: erased.event(seq), hash: erased.hashOf(seq) }));
  new ErasedBlocks(into).write(board, place.block, erasedRow(place, left));
}

function keep(file: string, as: string): void {
  copyFileSync(file, as, constants.COPYFILE_EXCL);
  ownFile(as, { make: false });
  const copied = openSync(as, 'r+');
  fsyncSync(copied);
  closeSync(copied);
}
