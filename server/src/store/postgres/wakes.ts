import { randomUUID } from 'node:crypto';
import type { BoardId } from '@nemawashi/shared/board/ids';
import * as v from 'valibot';
import { type Changed, CHANGED, type Heard, type Missed, type Wakes } from '../wakes.ts';
import type { Database } from './database.ts';

export const CHANNEL = 'nemawashi';
/** At once after a quiet time, else so long after the last: nobody sees the difference, and a crowd wakes others once. Milliseconds. */
const PACE = 20;
/** After which it is tried anew. */
const AGAIN = 1_000;
/** So many fit into a notification, of 8000 bytes. */
const AT_ONCE = 100;

const told = v.pipe(
  v.string(),
  v.parseJson(),
  v.tuple([v.string(), v.array(v.tuple([v.string(), v.picklist(CHANGED)]))]),
);
const NOTIFY = 'select pg_notify($1, payload) from unnest($2::text[]) as payload';

const MISSED = `select board, isGone as "isGone" from (
    select asked.board, asked.seq, ended.seq is null as isGone, ended.seq as last
      from unnest($1::text[], $2::integer[]) as asked (board, seq) left join lateral
        (select seq from events where board = asked.board collate "C" order by seq desc limit 1) as ended on true) as found
  where last is distinct from seq`;

/** By notifications, which cross no vote's transaction: they go by themselves, one at a time. */
export class Notifications implements Wakes {
  readonly isShared = true;
  readonly #db: Pick<Database, 'query'>;
  /** Of this opening of the store. */
  readonly #own = randomUUID();
  readonly #listeners = new Set<Heard>();
  #untold = new Map<string, readonly [BoardId, Changed]>();
  #timer: NodeJS.Timeout | null = null;
  #telling: Promise<void> | null = null;
  #next = 0;
  #closed = false;

  constructor(db: Pick<Database, 'query'>) {
    this.#db = db;
  }

  tell(board: BoardId, what: Changed): void {
    this.#untold.set(`${what} ${board}`, [board, what]);
    this.#soon();
  }

  listen(heard: Heard): () => void {
    this.#listeners.add(heard);
    return () => void this.#listeners.delete(heard);
  }

  async missed(known: ReadonlyMap<BoardId, number>): Promise<readonly Missed[]> {
    const { rows } = await this.#db.query({ sql: MISSED, parameters: [[...known.keys()], [...known.values()]] });
    return rows as Missed[];
  }

  /** As it came over the channel; what another version says in other words may be anything. */
  heard(payload: string): void {
    const read = v.safeParse(told, payload);
    if (!read.success) return this.again();
    const [by, all] = read.output;
    if (by === this.#own) return;
    for (const [board, what] of all) for (const each of this.#listeners) each(board as BoardId, what);
  }

  /** What others told meanwhile is lost. */
  again(): void {
    for (const each of this.#listeners) each(null, null);
  }

  /** With what is told still. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#telling;
    await this.#tell();
  }

  #soon(): void {
    if (this.#closed || this.#timer !== null || this.#telling !== null) return;
    const rest = Math.max(0, this.#next - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#telling = this.#tell().finally(() => {
        this.#telling = null;
        if (this.#untold.size > 0) this.#soon();
      });
    }, rest).unref();
  }

  async #tell(): Promise<void> {
    const untold = this.#untold;
    if (untold.size === 0) return;
    this.#untold = new Map();
    const all = [...untold.values()];
    const payloads: string[] = [];
    for (let at = 0; at < all.length; at += AT_ONCE)
      payloads.push(JSON.stringify([this.#own, all.slice(at, at + AT_ONCE)]));
    this.#next = performance.now() + PACE;
    try {
      await this.#db.query({ sql: NOTIFY, parameters: [CHANNEL, payloads] });
    } catch {
      // Others look by themselves too; they hear of it once the database can be reached again.
      this.#untold = new Map([...untold, ...this.#untold]);
      this.#next = performance.now() + AGAIN;
    }
  }
}
