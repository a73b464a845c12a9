import { Worker } from 'node:worker_threads';
import { ENDING } from '../../packed.ts';
import { Turns } from '../../turns.ts';
import type { Engine, Query } from '../engine.ts';
import type { Ask, Asked, BackupFiles, Found, Kind, Response } from './messages.ts';
import type { Restoring } from './rebuild.ts';
import type { WorkerFiles } from './worker.ts';

/** What SQLite, or the thread, refused. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';
  /** SQLite's primary result code; null: the thread itself failed. */
  readonly code: number | null;
  constructor(message: string, code: number | null) {
    super(message);
    this.code = code === null ? null : code & 0xff;
  }
}

export interface Connection extends Engine {
  /** Before anything else. Rejects at once where another process, or another part of this one, holds it. */
  lock(file: string): Promise<void>;
  /** Once the tables are those of today, and before events are read or written. */
  begin(): Promise<Found>;
  backup(files: BackupFiles): Promise<void>;
  /** Resolves when the new file stands in the old one's place. */
  rebuild(wanted: Restoring): Promise<void>;
  close(): Promise<void>;
}

/** Kysely hands over with it the whole tree that it was compiled from, which would be copied to the thread. */
const bare = ({ sql, parameters }: Query): Query => ({ sql, parameters });

interface Waiting {
  readonly resolve: (answer: Asked[Kind]['answer']) => void;
  readonly reject: (error: unknown) => void;
}

/** Opens the files in a thread of its own, at the first query. */
export function openConnection(files: WorkerFiles): Connection {
  // Node says of its own SQLite that it may still change; this program pins the version it runs on.
  const worker = new Worker(new URL(`./worker${ENDING}`, import.meta.url), {
    workerData: files,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let failure: QueryFailed | null = null;

  const fail = (reason: string) => {
    failure ??= new QueryFailed(reason, null);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const settle = (response: Response): void => {
    const entry = waiting.get(response.id);
    waiting.delete(response.id);
    if (response.ok) entry?.resolve(response.answer);
    else entry?.reject(new QueryFailed(response.message, response.code));
  };
  // What waited for one slow write is answered all at once, and with each answer somebody's request goes on.
  const turns = new Turns();
  worker.on('message', (response: Response) => turns.take(() => settle(response)));
  worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
  worker.on('exit', () => turns.take(() => fail('the database is closed')));

  const ask = <Each extends Kind>(asked: Ask<Each>): Promise<Asked[Each]['answer']> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      const id = next++;
      // The thread answers each kind as `Asked` says.
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...asked });
    });

  let closing: Promise<void> | null = null;
  return {
    async lock(lockFile) {
      await ask({ kind: 'lock', file: lockFile });
    },
    query: (query) => ask({ kind: 'query', query: bare(query) }),
    async transaction(steps) {
      await ask({ kind: 'transaction', steps: steps.map((step) => ('sql' in step ? bare(step) : step)) });
    },
    begin: () => ask({ kind: 'begin' }),
    slice: (wanted) => ask({ kind: 'slice', wanted }),
    verify: (board, first) => ask({ kind: 'verify', board, first }),
    compact: (board, first) => ask({ kind: 'compact', board, first }),
    snapshot: (board, shape) => ask({ kind: 'snapshot', board, shape }),
    async keepSnapshot(board, snapshot) {
      await ask({ kind: 'keepSnapshot', board, snapshot });
    },
    async clear(board) {
      await ask({ kind: 'clear', board });
    },
    async settle() {
      await ask({ kind: 'settle' });
    },
    traces: () => ask({ kind: 'traces' }),
    async backup(files) {
      await ask({ kind: 'backup', ...files });
    },
    async rebuild(wanted) {
      await ask({ kind: 'rebuild', wanted });
    },
    close() {
      closing ??= failure === null ? ask({ kind: 'close' }).then(() => undefined) : Promise.resolve();
      return closing;
    },
  };
}
