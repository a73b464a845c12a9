import { type ChainStart, firstHead, shownHead, WITH_THE_BOARD } from '../chain.ts';
import type { Along, Slice, SliceWanted, Trace } from '../engine.ts';
import { erasedIn } from '../log/erased-blocks.ts';
import { beginning, endsAsMarked, following, type LogEnd, marksOf } from '../log/following.ts';
import { blocksBetween, type Meeting, passErased, type SealedRow, Walk } from '../log/walk.ts';
import type { Mark, Marks } from '../marks.ts';
import { boardTrace } from '../deletion.ts';
import { lastOf } from '../erased.ts';
import type { StoredEvent } from '../store.ts';
import { boardsIn } from './boards-in.ts';
import { type Database, isDamage } from './database.ts';
import { ErasedBlocks } from './erased-blocks.ts';

const EVENT = 'board, seq, at, command, seat, body';
const SQL = {
  insert: `insert into events (${EVENT}, salt, hash, head) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  slice: `select ${EVENT}, salt, hash, head, rewritten from events where board = ? and seq > ? order by seq limit ?`,
  last: 'select seq, head from events where board = ? order by seq desc limit 1',
  headAt: 'select head from events where board = ? and seq = ?',
  headUpTo: 'select seq, head from events where board = ? and seq > 0 and seq <= ? order by seq desc limit 1',
  start: 'select "before", at from chain_starts where board = ?',
  first: 'select at from events where board = ? and seq = 1',
  deleted: 'select at from deleted_boards where trace = ?',
};

/** The events of all boards in their file, sealed as they are written and verified as they are read. */
export class SealedLog {
  readonly #db: Database;
  readonly #marks: Marks;
  readonly #erased: ErasedBlocks;
  constructor(db: Database, marks: Marks) {
    this.#db = db;
    this.#erased = new ErasedBlocks(db);
    this.#marks = marks;
  }

  /** Within a transaction; answers the marks that are due once it is committed. */
  append(events: readonly StoredEvent[]): Map<string, Mark> {
    const insert = this.#db.prepare(SQL.insert);
    const ends = new Map<string, LogEnd>();
    for (const event of events) {
      const { board, seq, at, command, seat, body } = event;
      const last = ends.get(board) ?? this.#last(board);
      if (last.seq === 0) this.refuseDeleted(board);
      const { salt, hash, head } = following(last, event);
      insert.run(board, seq, at, command, seat, body, salt, hash, head);
      ends.set(board, { seq, head });
    }
    return marksOf(ends);
  }

  /**
   * Up to the end of a block of numbers, or to as many events as are wanted that aren't erased. Never throws for what is in
   * the file: what can't be read is a problem of this board.
   */
  slice(wanted: SliceWanted): Slice {
    const events: StoredEvent[] = [];
    const along = this.along(wanted, {
      kept: (event) => events.push(event),
      erased: (block, seq) => events.push(block.event(seq)),
    });
    return { events, ...along };
  }

  /** As `slice`, telling of each event instead of handing them over. */
  along(wanted: SliceWanted, meeting: Meeting): Along {
    const { board, after, most } = wanted;
    const walk = new Walk(wanted, wanted.marked ? this.#marks.get(board) : null, meeting);
    try {
      const head = wanted.head ?? this.headAt(board, after);
      if (walk.begin(head, () => erasedIn(() => this.#erased.read(board, walk.block))))
        this.#db.walk(SQL.slice, [board, after, most], (row) => walk.meet(row as unknown as SealedRow));
    } catch (error) {
      if (!isDamage(error)) throw error;
      walk.unreadable();
    }
    const { along, due } = walk.end();
    // A board that was deleted meanwhile gets none.
    if (due !== null && this.#firstAt(board) !== null) this.#marks.put([[board, due]]);
    return along;
  }

  /** Where there are no marks, as on the first start with them, they are made of what is there. Answers of how many boards. */
  markAll(): number {
    const boards = boardsIn(this.#db);
    this.#marks.put(
      boards.map((board) => {
        const { seq, head } = this.#last(board);
        return [board, { seq, head: shownHead(head) }];
      }),
    );
    return boards.length;
  }

  /** Every board of which anything is left, or of which there is a mark; `at`: of its first event, null where that is gone. */
  traces(): Trace[] {
    const boards = new Set([...boardsIn(this.#db), ...this.#marks.boards()]);
    return [...boards].map((board) => ({ board, at: this.#firstAt(board) }));
  }

  /** Throws where the board was deleted: nothing brings it back. */
  refuseDeleted(board: string): void {
    if (this.#wasDeleted(board)) throw new Error(`Board ${board} was deleted`);
  }

  /** Where the process ended between a board's deletion and that of its mark, it would be missed. */
  forgetDeleted(): void {
    const there = new Set(boardsIn(this.#db));
    for (const board of this.#marks.boards())
      if (!there.has(board) && this.#wasDeleted(board)) this.#marks.forget(board);
  }

  #wasDeleted(board: string): boolean {
    return this.#db.prepare(SQL.deleted).all(boardTrace(board)).length > 0;
  }

  /** Null where that is gone. */
  #firstAt(board: string): number | null {
    let at: number | null = null;
    try {
      this.#db.walk(SQL.first, [board], (row) => {
        at = Number(row['at']);
        return false;
      });
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    return at;
  }

  #last(board: string): LogEnd {
    const [last = beginning(board)] = this.#db.prepare(SQL.last).all(board) as unknown as LogEnd[];
    endsAsMarked(board, last, this.#marks.get(board));
    return last;
  }

  /** Null: there is no such event. Of an erased one, what its hash makes of the one before. */
  headAt(board: string, seq: number): Uint8Array | null {
    const [start = WITH_THE_BOARD] = this.#db.prepare(SQL.start).all(board) as unknown as ChainStart[];
    const before = { seq: 0, head: firstHead(board, start) };
    let [last = before] = this.#db.prepare(SQL.headUpTo).all(board, seq) as unknown as LogEnd[];
    for (const block of blocksBetween(last.seq, seq)) {
      const to = Math.min(seq, lastOf(block));
      const { erased } = erasedIn(() => this.#erased.read(board, block));
      const head = passErased(erased, last, to);
      if (head === null) return null;
      last = { seq: to, head };
    }
    return last.head;
  }
}
