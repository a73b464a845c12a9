import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './errors.ts';
import type { Database } from './database.ts';

/** Between two questions. Milliseconds. */
const PAUSE = 200;

/** A number beyond all that this server has given: it never heard of that transaction. */
const UNKNOWN = '22023';

export interface Transaction {
  readonly id: string;
  /** The server's process that had it. */
  readonly backend: number;
}

/**
 * Whether a transaction was kept whose commit was never answered. The server knows; where it can't be reached it is asked
 * until it can, and whoever waits goes on waiting: they would be told wrongly either way. One that is still under way is
 * ended, as nobody hears of it any more. Rejects when the store is closed meanwhile.
 */
export async function whatBecameOf(db: Database, { id, backend }: Transaction): Promise<boolean> {
  for (;;) {
    if (db.isClosed) throw new Error('The store was closed before the database said whether this was kept');
    try {
      const { rows } = await db.query({ sql: 'select pg_xact_status($1::xid8) as status', parameters: [id] });
      const [{ status } = { status: null }] = rows as { status: string | null }[];
      if (status !== 'in progress') return status === 'committed';
      await db.query({
        sql: 'select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_xid = $2::xid8::xid',
        parameters: [backend, id],
      });
    } catch (error) {
      if (codeOf(error) === UNKNOWN) return false;
    }
    await wait(PAUSE);
  }
}
