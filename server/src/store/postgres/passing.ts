import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Failing } from '../failing.ts';
import type { Passed, Passing, Portable, SharedKind } from '../passing.ts';
import type { Wakes } from '../wakes.ts';
import type { Database } from './database.ts';
import { type Nodes, SILENT } from './nodes.ts';

/** After a quiet time with what comes in the same moment, else so long after the last. Milliseconds. */
const MOMENT = 50;
const PACE = 1_000;
const PART = 'part';

const THERE = `node in (select node from nodes where at > now() - interval '${SILENT}')`;
const SQL = {
  put: `insert into passing (board, node, kind, body, at) values ($1, $2, $3, $4, now())
    on conflict (board, node, kind) do update set body = excluded.body, at = now()`,
  forget: `delete from passing where board = $1 and node = '' and not exists
    (select 1 from passing as other where other.board = $1 and other.node <> $2 and other.${THERE})`,
  leave: 'delete from passing where board = $1 and node = $2',
  read: `select node, kind, body, extract(epoch from now() - at) * 1000 as ago from passing
    where board = $1 and node <> $2 and (node = '' or ${THERE})`,
  // Also where there is nothing as yet, the row is this transaction's alone.
  take: `insert into passing (board, node, kind, body, at) values ($1, '', $2, 'null', now())
    on conflict (board, node, kind) do update set body = passing.body
    returning body, extract(epoch from now() - at) * 1000 as ago`,
};

interface Row {
  readonly node: string;
  readonly kind: string;
  readonly body: unknown;
  readonly ago: string;
}

/** What a board has of this server. */
interface Part {
  part: () => unknown;
  /** It is about to be written; null: nothing has changed. */
  timer: NodeJS.Timeout | null;
  /** Not written before. */
  next: number;
}

export interface PassingOptions {
  readonly db: Pick<Database, 'query' | 'writing'>;
  readonly nodes: Nodes;
  readonly wakes: Pick<Wakes, 'tell'>;
  readonly failing: Failing;
}

/** In tables that are on no disk, and one lock for each thing that is shared. */
export class PostgresPassing implements Passing {
  readonly #options: PassingOptions;
  readonly #parts = new Map<BoardId, Part>();

  constructor(options: PassingOptions) {
    this.#options = options;
  }

  async enter(board: BoardId): Promise<void> {
    const { db, failing, nodes } = this.#options;
    await failing(nodes.begin());
    await failing(db.query({ sql: SQL.forget, parameters: [board, nodes.own] }));
  }

  leave(board: BoardId): void {
    const part = this.#parts.get(board);
    if (part === undefined) return;
    this.#parts.delete(board);
    if (part.timer !== null) clearTimeout(part.timer);
    const { db, nodes, wakes } = this.#options;
    db.query({ sql: SQL.leave, parameters: [board, nodes.own] }).then(
      () => wakes.tell(board, 'passing'),
      // Nobody is on it here, and that is what they know.
      () => undefined,
    );
  }

  put(board: BoardId, value: () => unknown): void {
    const part = this.#parts.get(board) ?? { part: value, timer: null, next: 0 };
    this.#parts.set(board, part);
    part.part = value;
    this.#soon(board, part);
  }

  /** The database holds nothing of this server any more. */
  again(): void {
    for (const [board, { part }] of this.#parts) this.put(board, part);
  }

  close(): void {
    for (const { timer } of this.#parts.values()) if (timer !== null) clearTimeout(timer);
    this.#parts.clear();
  }

  async read(board: BoardId): Promise<Passed> {
    const { db, failing, nodes } = this.#options;
    const rows = (await failing(db.query({ sql: SQL.read, parameters: [board, nodes.own] }))).rows as Row[];
    return {
      parts: rows.flatMap(({ kind, body }) => (kind === PART ? [body] : [])),
      shared: new Map(
        rows.flatMap(({ node, kind, body, ago }) =>
          node === '' && body !== null ? [[kind as SharedKind, { dumped: body, ago: Number(ago) }] as const] : [],
        ),
      ),
    };
  }

  async change<Result>(board: BoardId, kind: SharedKind, copy: Portable, act: () => Result): Promise<Result> {
    const { db, failing, wakes } = this.#options;
    const changed = db.writing(async (run) => {
      const [row] = await run<Pick<Row, 'body' | 'ago'>>(SQL.take, board, kind);
      if (row !== undefined && row.body !== null) copy.load(row.body, Number(row.ago));
      const before = JSON.stringify(copy.dump());
      const result = act();
      const after = JSON.stringify(copy.dump());
      if (after !== before) await run(SQL.put, board, '', kind, after);
      return { result, isNew: after !== before };
    });
    const { result, isNew } = await failing(changed);
    if (isNew) wakes.tell(board, 'passing');
    return result;
  }

  #soon(board: BoardId, part: Part): void {
    const wait = Math.max(MOMENT, part.next - performance.now());
    part.timer ??= setTimeout(() => {
      part.timer = null;
      this.#write(board, part);
    }, wait).unref();
  }

  #write(board: BoardId, part: Part): void {
    const { db, nodes, wakes } = this.#options;
    part.next = performance.now() + PACE;
    db.query({ sql: SQL.put, parameters: [board, nodes.own, PART, JSON.stringify(part.part())] }).then(
      () => wakes.tell(board, 'passing'),
      // Until the database can be reached again, or the board is here no more.
      () => this.#parts.get(board) === part && this.#soon(board, part),
    );
  }
}
