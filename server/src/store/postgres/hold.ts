import pg from 'pg';
import { FolderInUse } from '../store.ts';
import { clientConfig, type Database } from './database.ts';
import { codeOf } from './errors.ts';

/** Of this product, in whatever database it has; among all that take such locks the number says nothing else. */
const LOCK = '7233498521746370913';
const FOLDER = 'hashtextextended($1, 2)';
const COMPACTING = 'hashtextextended($1, 3)';
const AGAIN = 1_000;
/** After so long without a word it is asked whether the other end is there. Milliseconds. */
const QUIET = 10_000;
/** As PostgreSQL says that it waited long enough. */
const NOT_AVAILABLE = '55P03';

const IN_USE =
  'the database is in use by a Nemawashi server that can’t share it: stop that one, or name another database in DATABASE_URL';
const SAME_FOLDER =
  'the data folder, or a copy of it, is in use by another Nemawashi server on this database: give each server a DATA_DIR of its own';
const NOT_ALONE = 'the database is in use by another Nemawashi server: stop all of them first';

export interface Holding {
  readonly url: string;
  /** Known by which this data folder is; nobody else has it meanwhile. */
  readonly folder: string;
  /** How long a start waits for a server that was just killed: PostgreSQL lets go when it notices. Milliseconds. */
  readonly patience: number;
  /** Heard on this channel. */
  readonly channel: string;
  readonly onHeard: (payload: string) => void;
  /** What was said on it for a while is lost. */
  readonly onAgain: () => void;
}

export interface Held {
  /** Of a board, for one of all servers at a time; answers how to let go, null where another has it. */
  claim(board: string): Promise<(() => Promise<void>) | null>;
  /** From here on nobody else may open the database, until this one is closed. Rejects with `FolderInUse`. */
  alone(): Promise<void>;
  end(): Promise<void>;
}

/** In turn. The first is shared by all who can live with each other: earlier versions had it for themselves. */
const steps = ({ folder, channel }: Holding) => [
  { sql: `select pg_advisory_lock_shared(${LOCK})`, values: [], refused: IN_USE },
  { sql: `select pg_advisory_lock(${FOLDER})`, values: [folder], refused: SAME_FOLDER },
  { sql: `listen ${channel}`, values: [], refused: '' },
];

async function connected(holding: Holding, patience: number): Promise<pg.Client> {
  const client = new pg.Client({ ...clientConfig(holding.url), keepAliveInitialDelayMillis: QUIET });
  client.on('error', () => undefined);
  let refused = '';
  try {
    await client.connect();
    // 0 would mean: for as long as it takes.
    await client.query(`set lock_timeout = ${String(Math.max(1, patience))}`);
    for (const step of steps(holding)) {
      refused = step.refused;
      await client.query(step.sql, step.values);
    }
    client.on('notification', ({ payload = '' }) => holding.onHeard(payload));
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw codeOf(error) === NOT_AVAILABLE ? new FolderInUse(refused) : error;
  }
}

/**
 * A connection of its own, for as long as this server lives: it keeps away who can't share the database or has the same
 * folder, and hears what others tell. Where it is lost it is taken anew, and if somebody was first who keeps this one away,
 * nothing is written here any more. Rejects with `FolderInUse`.
 */
export async function holdDatabase(db: Database, holding: Holding): Promise<Held> {
  let isOver = false;
  let retry: NodeJS.Timeout | null = null;
  let held: pg.Client | null = kept(await connected(holding, holding.patience));

  function kept(client: pg.Client): pg.Client {
    return client.on('end', lost);
  }
  function lost(): void {
    held = null;
    if (!isOver) retry = setTimeout(() => void again(), AGAIN).unref();
  }
  async function again(): Promise<void> {
    try {
      held = kept(await connected(holding, 0));
      db.forbid(null);
    } catch (error) {
      // Otherwise nobody can write meanwhile.
      if (error instanceof FolderInUse) db.forbid(error.message);
    }
    if (held === null) lost();
    else if (isOver) await held.end();
    else holding.onAgain();
  }

  async function isTaken(lock: string, ...values: string[]): Promise<boolean> {
    const answer = await held?.query<{ taken: boolean }>(`select pg_try_advisory_lock(${lock}) as taken`, values);
    return answer?.rows[0]?.taken === true;
  }

  return {
    async claim(board) {
      const by = held;
      if (!(await isTaken(COMPACTING, board))) return null;
      // With the connection it is let go of by itself.
      return async () => {
        await by?.query(`select pg_advisory_unlock(${COMPACTING})`, [board]).catch(() => null);
      };
    },
    async alone() {
      if (!(await isTaken(LOCK))) throw new FolderInUse(NOT_ALONE);
    },
    async end() {
      isOver = true;
      if (retry !== null) clearTimeout(retry);
      await held?.end();
    },
  };
}
