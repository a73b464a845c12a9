import { erasedWith, type HashedRow, SCANNED, Superseding } from '../log/superseding.ts';
import type { Database } from './database.ts';
import { ErasedBlocks } from './erased-blocks.ts';
import { Snapshots } from './snapshots.ts';

const EVENT = 'board, seq, at, command, seat, body, salt, hash, rewritten';
const SQL = {
  scan: `select ${EVENT} from events where board = ? and seq > ? and seq <= ?
    and (${SCANNED.map((begins) => `substr(body, 1, ${String(begins.length)}) = '${begins}'`).join(' or ')}) order by seq`,
  last: 'select max(seq) as seq from events where board = ?',
  one: `select ${EVENT} from events where board = ? and seq = ?`,
  erase: 'delete from events where board = ? and seq = ?',
};

/**
 * Erases answers and drafts of a board that no longer count: a block of them in each step, in a transaction of its own, so
 * that everybody else's work goes on in between and a kill at any moment leaves each answer either whole or erased.
 */
export class Compaction {
  readonly #db: Database;
  readonly #board: string;
  readonly #blocks: ErasedBlocks;
  readonly #superseding: Superseding;

  constructor(db: Database, board: string) {
    this.#db = db;
    this.#board = board;
    this.#blocks = new ErasedBlocks(db);
    const [last] = db.prepare(SQL.last).all(board) as unknown as { seq: number | null }[];
    this.#superseding = new Superseding(last?.seq ?? 0);
  }

  /** How many were erased; null: it is done. */
  step(): number | null {
    const part = this.#superseding.next();
    if (part === null) {
      // Else the file that SQLite writes to first would still say what they said; perhaps also what was erased before.
      this.#db.emptyLog();
      return null;
    }
    if ('erase' in part) return this.#erase(part.erase.block, part.erase.seqs);
    const { after, through, block } = part.scan;
    const erased = this.#blocks.read(this.#board, block);
    const rows = this.#db.prepare(SQL.scan).all(this.#board, after, through) as unknown as HashedRow[];
    this.#superseding.saw(rows, erased);
    return 0;
  }

  #erase(block: number, seqs: readonly number[]): number {
    const board = this.#board;
    this.#db.transaction(() => {
      const going = seqs.flatMap((seq) => this.#db.prepare(SQL.one).all(board, seq) as unknown as HashedRow[]);
      const left = erasedWith({ board, block }, this.#blocks.read(board, block), seqs, going);
      this.#blocks.write(board, block, left);
      for (const seq of seqs) this.#db.prepare(SQL.erase).run(board, seq);
      // It may say what they said.
      new Snapshots(this.#db).forget(board);
    });
    return seqs.length;
  }
}
