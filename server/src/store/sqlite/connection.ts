import { Worker } from 'node:worker_threads';
import { Turns } from '../../turns.ts';
import type { Query, Request, Response, Rows } from './messages.ts';

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

export interface Connection {
  /** Before anything else. Rejects at once where another process, or another part of this one, holds it. */
  lock(file: string): Promise<void>;
  query(query: Query): Promise<Rows>;
  /** All of it or nothing; durable when resolved. */
  transaction(queries: readonly Query[]): Promise<readonly Rows[]>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (results: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Opens the file in a thread of its own, at the first query. */
export function openConnection(file: string): Connection {
  // Node says of its own SQLite that it may still change; this program pins the version it runs on.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { file },
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
    if (response.ok) entry?.resolve(response.results);
    else entry?.reject(new QueryFailed(response.message, response.code));
  };
  // What waited for one slow write is answered all at once, and with each answer somebody's request goes on.
  const turns = new Turns();
  worker.on('message', (response: Response) => turns.take(() => settle(response)));
  worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
  worker.on('exit', () => turns.take(() => fail('the database is closed')));

  type Body = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never;
  const ask = (body: Body): Promise<readonly Rows[]> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...body } satisfies Request);
    });

  let closing: Promise<void> | null = null;
  return {
    async lock(lockFile) {
      await ask({ kind: 'lock', file: lockFile });
    },
    async query(query) {
      const [result] = await ask({ kind: 'query', query });
      return result ?? { rows: [], changes: 0 };
    },
    transaction: (queries) => ask({ kind: 'transaction', queries }),
    close() {
      closing ??= failure === null ? ask({ kind: 'close' }).then(() => undefined) : Promise.resolve();
      return closing;
    },
  };
}
