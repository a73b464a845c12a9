import { randomUUID } from 'node:crypto';
import type { Servers } from '../documents.ts';
import type { Database } from './database.ts';

/** How often a server says that it is there. Milliseconds. */
export const BEAT = 2_000;
/** Silent for so long it isn't counted any more … */
export const SILENT = '10 seconds';
/** … and for so long whatever it had begun is over: no statement of its is under way any more. */
const GONE = '2 minutes';

const SQL = {
  beat: `insert into nodes (node, at) values ($1, now()) on conflict (node) do update set at = now()
    returning xmax = 0 as "isNew"`,
  there: `select node from nodes where at > now() - interval '${SILENT}' order by node`,
  gone: `select server from unnest($1::text[]) as server where not exists
    (select 1 from nodes where node = server and at > now() - interval '${GONE}')`,
  tidy: `with gone as (delete from nodes where at < now() - interval '${GONE}' returning node)
    delete from passing using gone where passing.node = gone.node`,
  end: 'with gone as (delete from nodes where node = $1) delete from passing where node = $1',
};

/** The returned function ends it. */
export type Every = (ms: number, act: () => void) => () => void;

export const realEvery: Every = (ms, act) => {
  const timer = setInterval(act, ms).unref();
  return () => clearInterval(timer);
};

export interface NodesOptions {
  readonly db: Pick<Database, 'query'>;
  readonly every: Every;
  /** Another server has come, or one is no longer there. */
  readonly changed: () => void;
  /** The database has forgotten all of them, as it does when it was killed. */
  readonly forgotten: () => void;
}

/** The servers on one database, by what each says every two seconds. The time is the database's. */
export class Nodes implements Servers {
  readonly own = randomUUID();
  readonly #options: NodesOptions;
  #there: string | null = null;
  #beating: Promise<void> | null = null;
  #stop: (() => void) | null = null;

  constructor(options: NodesOptions) {
    this.#options = options;
  }

  /** From here on this server is one of them. Resolves when the others can know. */
  begin(): Promise<void> {
    this.#stop ??= this.#options.every(BEAT, () => void this.#beat().catch(() => undefined));
    return this.#there === null ? this.#beat() : Promise.resolve();
  }

  async gone(servers: readonly string[]): Promise<readonly string[]> {
    const others = servers.filter((server) => server !== this.own);
    if (others.length === 0) return [];
    const { rows } = await this.#options.db.query({ sql: SQL.gone, parameters: [others] });
    return (rows as { server: string }[]).map(({ server }) => server);
  }

  async end(): Promise<void> {
    if (this.#stop === null) return;
    this.#stop();
    await this.#beating?.catch(() => undefined);
    // Where that can't be said, the others find out.
    await this.#options.db.query({ sql: SQL.end, parameters: [this.own] }).catch(() => undefined);
  }

  #beat(): Promise<void> {
    this.#beating ??= this.#say().finally(() => {
      this.#beating = null;
    });
    return this.#beating;
  }

  async #say(): Promise<void> {
    const { db, changed, forgotten } = this.#options;
    const said = await db.query({ sql: SQL.beat, parameters: [this.own] });
    const known = this.#there;
    this.#there = ((await db.query({ sql: SQL.there, parameters: [] })).rows as { node: string }[])
      .map(({ node }) => node)
      .join();
    if (known === null) return;
    if ((said.rows as { isNew: boolean }[])[0]?.isNew === true) forgotten();
    if (known === this.#there) return;
    changed();
    await db.query({ sql: SQL.tidy, parameters: [] });
  }
}
