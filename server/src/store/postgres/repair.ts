import { blockOf, erasedRow } from '../erased.ts';
import type { StoredEvent } from '../store.ts';
import type { Run } from './database.ts';
import { keepErased } from './engine.ts';
import { readErased } from './sealed-log.ts';

/** Ends a board's log with event `upTo`, within a transaction. What stood there is kept in tables of its own, whose names it answers. */
export async function cutLog(run: Run, board: StoredEvent['board'], upTo: number, suffix: string): Promise<string[]> {
  const kept: string[] = [];
  for (const table of ['events', 'erased']) {
    const name = `${table}_${suffix}`;
    // Statements that make tables take no parameters; rows do.
    await run(`create table "${name}" (like ${table})`);
    await run(`insert into "${name}" select * from ${table} where board = $1`, board);
    kept.push(name);
  }
  const place = { board, block: blockOf(upTo) };
  // Not what was written: the log is believed only up to before the first of them.
  const block = await readErased(run, board, place.block).catch(() => null);
  const left = block?.seqs().filter((seq) => seq <= upTo) ?? [];
  await run('delete from events where board = $1 and seq > $2', board, upTo);
  await run('delete from erased where board = $1 and block >= $2', board, place.block);
  if (block !== null && left.length > 0)
    await keepErased(
      run,
      place,
      erasedRow(
        place,
        left.map((seq) => ({ event: block.event(seq), hash: block.hashOf(seq) })),
      ),
    );
  await run('delete from snapshots where board = $1', board);
  return kept;
}
