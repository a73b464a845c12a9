import { contentHash, sameBytes } from '../chain.ts';
import { blockOf, type ErasedBlock, erasedRow } from '../erased.ts';
import { Replaced } from '../replaced.ts';
import { ANSWER, DRAFT, RESTORED, SILENCE_ENDED } from '../said.ts';
import type { StoredEvent } from '../store.ts';
import type { Database } from './database.ts';
import { ErasedBlocks } from './erased-blocks.ts';
import { Snapshots } from './snapshots.ts';

const EVENT = 'board, seq, at, command, seat, body, salt, hash';
/** All by which is told what no longer counts. */
const SCANNED = [ANSWER, DRAFT, SILENCE_ENDED, RESTORED];
const SQL = {
  scan: `select ${EVENT} from events where board = ? and seq > ? and seq <= ?
    and (${SCANNED.map((begins) => `substr(body, 1, ${String(begins.length)}) = '${begins}'`).join(' or ')}) order by seq`,
  last: 'select max(seq) as seq from events where board = ?',
  one: `select ${EVENT} from events where board = ? and seq = ?`,
  erase: 'delete from events where board = ? and seq = ?',
};

/** Events that a step looks at, or erases: some ten milliseconds of the thread's time. */
const A_STEP = 256;

type Row = StoredEvent & { readonly salt: Uint8Array; readonly hash: Uint8Array };

/**
 * Erases answers and drafts of a board that no longer count: a block of them in each step, in a transaction of its own, so
 * that everybody else's work goes on in between and a kill at any moment leaves each answer either whole or erased.
 */
export class Compaction {
  readonly #db: Database;
  readonly #board: string;
  readonly #blocks: ErasedBlocks;
  readonly #through: number;
  readonly #replaced = new Replaced();
  #scanned = 0;
  /** Blocks with what is to be erased in them; null: not known yet. */
  #due: [block: number, seqs: number[]][] | null = null;

  constructor(db: Database, board: string) {
    this.#db = db;
    this.#board = board;
    this.#blocks = new ErasedBlocks(db);
    const [last] = db.prepare(SQL.last).all(board) as unknown as { seq: number | null }[];
    this.#through = last?.seq ?? 0;
  }

  /** How many were erased; null: it is done. */
  step(): number | null {
    if (this.#scanned < this.#through) {
      this.#scan(this.#scanned);
      return 0;
    }
    this.#due ??= byBlock(this.#replaced.wrong() === null ? this.#replaced.superseded() : []);
    const next = this.#due.at(-1);
    if (next !== undefined) {
      const [block, seqs] = next;
      const now = seqs.splice(0, A_STEP);
      if (seqs.length === 0) this.#due.pop();
      return this.#erase(block, now);
    }
    // Else the file that SQLite writes to first would still say what they said; perhaps also what was erased before.
    this.#db.emptyLog();
    return null;
  }

  #scan(after: number): void {
    const through = after + A_STEP;
    const erased = this.#blocks.read(this.#board, blockOf(through));
    const rows = this.#db.prepare(SQL.scan).all(this.#board, after, through) as unknown as Row[];
    for (const row of rows) whole(row);
    const gone = erased?.seqs().filter((seq) => seq > after && seq <= through) ?? [];
    const events: StoredEvent[] = [...rows, ...gone.map((seq) => erasedEvent(erased, seq))];
    for (const event of events.sort((one, other) => one.seq - other.seq)) this.#replaced.see(event);
    this.#scanned = through;
  }

  #erase(block: number, seqs: readonly number[]): number {
    const board = this.#board;
    this.#db.transaction(() => {
      const before = this.#blocks.read(board, block);
      const gone = (before?.seqs() ?? []).map((seq) => ({
        event: erasedEvent(before, seq),
        hash: before?.hashOf(seq) ?? new Uint8Array(),
      }));
      const going = seqs.map((seq) => {
        const [row] = this.#db.prepare(SQL.one).all(board, seq) as unknown as Row[];
        if (row === undefined) throw new Error(`Event ${String(seq)} of board ${board} is gone already`);
        whole(row);
        return { event: row, hash: row.hash };
      });
      const all = [...gone, ...going].sort((one, other) => one.event.seq - other.event.seq);
      this.#blocks.write(board, block, erasedRow({ board, block }, all));
      for (const seq of seqs) this.#db.prepare(SQL.erase).run(board, seq);
      // It may say what they said.
      new Snapshots(this.#db).forget(board);
    });
    return seqs.length;
  }
}

/** What somebody changed since it was sealed says nothing about which others are replaced. */
function whole(row: Row): void {
  if (!sameBytes(contentHash(row.salt, row), row.hash))
    throw new Error(`Event ${String(row.seq)} of board ${row.board} isn’t what was written`);
}

function erasedEvent(block: ErasedBlock | null, seq: number): StoredEvent {
  if (block === null) throw new Error('Nothing is erased here');
  return block.event(seq);
}

function byBlock(seqs: readonly number[]): [block: number, seqs: number[]][] {
  const blocks = new Map<number, number[]>();
  for (const seq of seqs) {
    const block = blockOf(seq);
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [seq]);
    else known.push(seq);
  }
  return [...blocks];
}
