import pg from 'pg';
import { FolderInUse } from '../store.ts';
import { clientConfig, type Database } from './database.ts';
import { codeOf } from './errors.ts';

/** Of this product, in whatever database it has; among all that take such locks the number says nothing else. */
const LOCK = '7233498521746370913';
const AGAIN = 1_000;
/** So long a start waits for a server that was just killed: PostgreSQL lets go of it when it notices. Milliseconds. */
const PATIENCE = 5_000;
/** As PostgreSQL says that it waited long enough. */
const NOT_AVAILABLE = '55P03';

const IN_USE =
  'the database is in use by another Nemawashi server: stop that one, or name another database in DATABASE_URL';

/** A connection that has the database for itself; null: another server's has it. */
async function taken(url: string, patience: number, onEnd: () => void): Promise<pg.Client | null> {
  const client = new pg.Client(clientConfig(url));
  client.on('error', () => undefined);
  try {
    await client.connect();
    // 0 would mean: for as long as it takes.
    await client.query(`set lock_timeout = ${String(Math.max(1, patience))}`);
    await client.query(`select pg_advisory_lock(${LOCK})`);
    client.on('end', onEnd);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (codeOf(error) === NOT_AVAILABLE) return null;
    throw error;
  }
}

/**
 * Keeps other servers away for as long as this one lives: each has its boards in memory, and the people of one wouldn't see
 * what those of the other do. PostgreSQL lets go of it with the connection; where that was lost it is taken again, and if
 * another server was first, nothing is written here any more. Rejects with `FolderInUse`; answers how to let go.
 */
export async function holdDatabase(db: Database, url: string): Promise<() => Promise<void>> {
  let isOver = false;
  let retry: NodeJS.Timeout | null = null;
  let held = await taken(url, PATIENCE, lost);
  if (held === null) throw new FolderInUse(IN_USE);

  function lost(): void {
    held = null;
    if (!isOver) retry = setTimeout(() => void again(), AGAIN).unref();
  }
  async function again(): Promise<void> {
    try {
      const client = await taken(url, 0, lost);
      db.forbid(client === null ? IN_USE : null);
      held = client;
    } catch {
      // Nobody can write meanwhile.
    }
    if (held === null) lost();
    else if (isOver) await held.end();
  }

  return async () => {
    isOver = true;
    if (retry !== null) clearTimeout(retry);
    await held?.end();
  };
}
