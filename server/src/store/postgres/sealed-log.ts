import { type ChainStart, firstHead, WITH_THE_BOARD } from '../chain.ts';
import type { Along, Slice, SliceWanted, Trace } from '../engine.ts';
import { boardTrace } from '../deletion.ts';
import { type ErasedBlock, lastOf } from '../erased.ts';
import { erasedBlock, type ErasedColumns, erasedIn } from '../log/erased-blocks.ts';
import { beginning, endsAsMarked, following, type LogEnd, marksOf, NumberTaken } from '../log/following.ts';
import { blocksBetween, type Meeting, passErased, type SealedRow, Walk } from '../log/walk.ts';
import type { Mark, Marks } from '../marks.ts';
import type { StoredEvent } from '../store.ts';
import type { Database, Run } from './database.ts';
import { isDamage } from './errors.ts';

const EVENT = 'board, seq, at, command, seat, body, salt, hash, head';
const BOARD = 'hashtextextended($1, 1)';
export const LOCK_BOARD = `select pg_advisory_xact_lock(${BOARD})`;

const SQL = {
  // One statement for all of them, however many.
  insert: `insert into events (${EVENT}) select * from unnest(
    $1::text[], $2::integer[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::bytea[], $9::bytea[])`,
  slice: `select ${EVENT} from events where board = $1 and seq > $2 order by seq limit $3`,
  ends: `select asked.board, ended.seq, ended.head from unnest($1::text[]) as asked (board) cross join lateral
    (select seq, head from events where board = asked.board collate "C" order by seq desc limit 1) as ended`,
  headUpTo: 'select seq, head from events where board = $1 and seq > 0 and seq <= $2 order by seq desc limit 1',
  start: 'select before, at from chain_starts where board = $1',
  /** Whoever writes of a board shares this, whoever deletes it has it alone: what is there by then is deleted. */
  share: `select pg_advisory_xact_lock_shared(${BOARD})`,
  deleted: 'select at from deleted_boards where trace = $1',
  erased: 'select seqs, hashes, kept, seal from erased where board = $1 and block = $2',
  // From one board to the next, without a look at their events.
  boards: `with recursive found as (
      (select board from events order by board limit 1)
      union all
      select (select board from events where board > found.board order by board limit 1)
        from found where found.board is not null)
    select board, (select at from events where events.board = found.board and seq = 1) as at
      from found where board is not null`,
};

/** Null where nothing of the block is erased. Throws `BlockChanged`. */
export async function readErased(run: Run, board: string, block: number): Promise<ErasedBlock | null> {
  const [row] = await run<ErasedColumns>(SQL.erased, board, block);
  return erasedBlock({ board, block }, row);
}

/** As the engine beside: sealed as they are written, verified as they are read. */
export class SealedLog {
  readonly #db: Database;
  readonly #marks: Marks;
  /** Of boards that were deleted since: what is still under way marks nothing. */
  readonly #deleted = new Set<string>();
  constructor(db: Database, marks: Marks) {
    this.#db = db;
    this.#marks = marks;
  }

  /**
   * Within a transaction; answers the marks that are due once it is committed. Whoever writes the same number meanwhile is
   * kept out by its key alone. In order of boards: two that write several meet each other at the first.
   */
  async append(run: Run, events: readonly StoredEvent[]): Promise<Map<string, Mark>> {
    const boards: readonly string[] = [...new Set(events.map(({ board }) => board))].sort();
    const marked = new Map(boards.map((board) => [board, this.#marks.get(board)]));
    const ends = new Map<string, LogEnd>(boards.map((board) => [board, beginning(board)]));
    for (const { board, seq, head } of await run<LogEnd & { board: string }>(SQL.ends, boards))
      ends.set(board, { seq, head });
    const firsts = new Map(events.toReversed().map(({ board, seq }) => [board, seq] as const));
    const taken = [...firsts].flatMap(([board, seq]) => (seq <= (ends.get(board)?.seq ?? 0) ? board : []));
    if (taken.length > 0) throw new NumberTaken(taken);
    for (const [board, { seq }] of ends) if (seq === 0) await this.refuseDeleted(run, board);
    for (const [board, end] of ends) endsAsMarked(board, end, marked.get(board) ?? null);
    const rows = events.map((event) => {
      const row = following(ends.get(event.board) ?? beginning(event.board), event);
      ends.set(event.board, row);
      return row;
    });
    rows.sort((one, other) => boards.indexOf(one.board) - boards.indexOf(other.board) || one.seq - other.seq);
    const column = (name: keyof SealedRow) => rows.map((row) => row[name]);
    await run(SQL.insert, ...COLUMNS.map(column));
    return marksOf(ends);
  }

  /** Never rejects for what is in the tables: what can't be read is a problem of this board. */
  async slice(wanted: SliceWanted): Promise<Slice> {
    const events: StoredEvent[] = [];
    const along = await this.along(wanted, {
      kept: (event) => events.push(event),
      erased: (block, seq) => events.push(block.event(seq)),
    });
    return { events, ...along };
  }

  /** As `slice`, telling of each event instead of handing them over. */
  async along(wanted: SliceWanted, meeting: Meeting): Promise<Along> {
    const { board, after, most } = wanted;
    // Asked first: whatever is marked by then is there.
    const walk = new Walk(wanted, wanted.marked ? this.#marks.get(board) : null, meeting);
    try {
      await this.#db.reading(async (run) => {
        const head = wanted.head ?? (await headAt(run, board, after));
        const erased = await erasedOf(run, board, walk.block);
        if (!walk.begin(head, () => erased)) return;
        const rows = await run<SealedRow>(SQL.slice, board, after, most);
        rows.every((row) => walk.meet(row));
      });
    } catch (error) {
      if (!isDamage(error)) throw error;
      walk.unreadable();
    }
    const { along, due } = walk.end();
    if (due !== null) this.mark(new Map([[board, due]]));
    // By another server, or it would be missed.
    const isGone = (along.problem === 'lost' || along.problem === 'missing') && (await this.#isDeleted(board));
    if (!isGone) return along;
    this.forget(board);
    return { ...along, problem: null };
  }

  /** Of what is on disk. */
  mark(due: ReadonlyMap<string, Mark>): void {
    const left = [...due].filter(([board]) => !this.#deleted.has(board));
    if (left.length > 0) this.#marks.put(left);
  }

  /** Throws where the board was deleted: nothing brings it back. Within a transaction, which is over before it can be. */
  async refuseDeleted(run: Run, board: string): Promise<void> {
    await run(SQL.share, board);
    const rows = await run(SQL.deleted, boardTrace(board));
    if (rows.length > 0) throw new Error(`Board ${board} was deleted`);
  }

  /** Of a board that is deleted there is no mark, or it would be missed. */
  forget(board: string): void {
    this.#deleted.add(board);
    this.#marks.forget(board);
  }

  /** Where the process ended between a board's deletion and that of its mark. */
  async forgetDeleted(): Promise<void> {
    for (const { board, at } of await this.traces()) {
      if (at !== null) continue;
      if (await this.#isDeleted(board)) this.forget(board);
    }
  }

  async #isDeleted(board: string): Promise<boolean> {
    const { rows } = await this.#db.query({ sql: SQL.deleted, parameters: [boardTrace(board)] });
    return rows.length > 0;
  }

  /** Every board of which anything is left, or of which there is a mark. */
  async traces(): Promise<Trace[]> {
    const found = (await this.#db.query({ sql: SQL.boards, parameters: [] })).rows as Trace[];
    const there = new Set(found.map(({ board }) => board));
    const gone = this.#marks.boards().filter((board) => !there.has(board));
    return [...found, ...gone.map((board) => ({ board, at: null }))];
  }

  /** Where there are no marks, as for a new server, they are made of what is there. Answers of how many boards. */
  async markAll(): Promise<number> {
    const boards = ((await this.#db.query({ sql: SQL.boards, parameters: [] })).rows as Trace[]).map(
      ({ board }) => board,
    );
    const { rows } = await this.#db.query({ sql: SQL.ends, parameters: [boards] });
    const ends = new Map(
      (rows as (LogEnd & { board: string })[]).map(({ board, seq, head }) => [board, { seq, head }]),
    );
    this.#marks.put(marksOf(ends));
    return boards.length;
  }
}

const COLUMNS = ['board', 'seq', 'at', 'command', 'seat', 'body', 'salt', 'hash', 'head'] as const;

async function erasedOf(run: Run, board: string, block: number) {
  const [row] = await run<ErasedColumns>(SQL.erased, board, block);
  return erasedIn(() => erasedBlock({ board, block }, row));
}

/** Null: there is no such event. Of an erased one, what its hash makes of the one before. */
async function headAt(run: Run, board: string, seq: number): Promise<Uint8Array | null> {
  const [start = WITH_THE_BOARD] = await run<ChainStart>(SQL.start, board);
  let [last = { seq: 0, head: firstHead(board, start) }] = await run<LogEnd>(SQL.headUpTo, board, seq);
  for (const block of blocksBetween(last.seq, seq)) {
    const to = Math.min(seq, lastOf(block));
    const head = passErased((await erasedOf(run, board, block)).erased, last, to);
    if (head === null) return null;
    last = { seq: to, head };
  }
  return last.head;
}
