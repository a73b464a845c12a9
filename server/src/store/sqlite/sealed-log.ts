import { type ChainStart, firstHead, seal, type Seal, shownHead, verifies, WITH_THE_BOARD } from '../chain.ts';
import type { Mark, Marks } from '../marks.ts';
import { boardTrace } from '../deletion.ts';
import { blockOf, type ErasedBlock, lastOf } from '../erased.ts';
import type { Problem, StoredEvent } from '../store.ts';
import { CODE, type Database, isDamage } from './database.ts';
import { boardsIn } from './boards-in.ts';
import { BlockChanged, ErasedBlocks } from './erased-blocks.ts';
import type { Along, Slice, SliceWanted, Trace } from './messages.ts';

type Row = StoredEvent & Seal;

const EVENT = 'board, seq, at, command, seat, body';
const SQL = {
  insert: `insert into events (${EVENT}, salt, hash, head) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  slice: `select ${EVENT}, salt, hash, head from events where board = ? and seq > ? order by seq limit ?`,
  last: 'select seq, head from events where board = ? order by seq desc limit 1',
  headAt: 'select head from events where board = ? and seq = ?',
  headUpTo: 'select seq, head from events where board = ? and seq > 0 and seq <= ? order by seq desc limit 1',
  start: 'select "before", at from chain_starts where board = ?',
  first: 'select at from events where board = ? and seq = 1',
  deleted: 'select at from deleted_boards where trace = ?',
};

/** What is met on the way along a log, each once it is found to be what was written. */
export interface Meeting {
  readonly kept: (event: StoredEvent) => void;
  readonly erased: (block: ErasedBlock, seq: number) => void;
}

/** As SQLite says it of a number that is taken. */
class NumberTaken extends Error {
  readonly errcode = CODE.constraint;
}

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
    const lasts = new Map<string, { seq: number; head: Uint8Array }>();
    for (const event of events) {
      const { board, seq, at, command, seat, body } = event;
      const last = lasts.get(board) ?? this.#last(board);
      if (last.seq === 0) this.refuseDeleted(board);
      if (seq <= last.seq) throw new NumberTaken(`UNIQUE: event ${String(seq)} of board ${board} is there already`);
      if (seq > last.seq + 1) throw new Error(`Event ${String(seq)} of board ${board} would leave a gap`);
      const { salt, hash, head } = seal(last.head, event);
      insert.run(board, seq, at, command, seat, body, salt, hash, head);
      lasts.set(board, { seq, head });
    }
    return new Map([...lasts].map(([board, { seq, head }]) => [board, { seq, head: shownHead(head) }]));
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
  along({ board, after, head: given, most, marked }: SliceWanted, meeting: Meeting): Along {
    const mark = marked ? this.#marks.get(board) : null;
    const block = blockOf(after + 1);
    let seq = after;
    let head = given ?? new Uint8Array();
    let problem: Problem | null = null;
    let rows = 0;
    const goOn = (next: Uint8Array) => {
      head = next;
      seq += 1;
    };
    try {
      head = given ?? this.headAt(board, after) ?? head;
      if (head.length === 0) return { seq, head, problem: after > (mark?.seq ?? 0) ? null : 'missing', end: true };
      const { erased, changed } = this.#erasedIn(board, block);
      const pass = () => {
        while (problem === null && erased?.has(seq + 1) === true) {
          const next = erased.headAfter(head, seq + 1);
          if (isRewritten(mark, seq + 1, next)) problem = 'rewritten';
          else {
            goOn(next);
            meeting.erased(erased, seq);
          }
        }
        return problem === null && seq < lastOf(block);
      };
      if (pass() && most > 0)
        this.#db.walk(SQL.slice, [board, after, most], (found) => {
          const { salt, hash, head: next, ...event } = found as unknown as Row;
          const judged = judge({ ...event, salt, hash, head: next }, seq + 1, head, mark);
          // What is left of the erased ones would have told of those that are missing.
          problem = judged === 'missing' && changed ? 'changed' : judged;
          if (problem !== null) return false;
          rows += 1;
          goOn(next);
          meeting.kept(event);
          return pass();
        });
    } catch (error) {
      if (!isDamage(error)) throw error;
      problem = 'unreadable';
    }
    const end = problem !== null || (rows < most && seq < lastOf(block));
    if (problem === null && end && mark !== null && mark.seq > seq) problem = 'lost';
    // After a crash the log is ahead of its mark. A board that is deleted meanwhile gets none.
    if (problem === null && end && marked && seq > (mark?.seq ?? 0) && this.#firstAt(board) !== null)
      this.#marks.put([[board, { seq, head: shownHead(head) }]]);
    return { seq, head, problem, end };
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

  #last(board: string): { seq: number; head: Uint8Array } {
    const [last = { seq: 0, head: firstHead(board, WITH_THE_BOARD) }] = this.#db
      .prepare(SQL.last)
      .all(board) as unknown as {
      seq: number;
      head: Uint8Array;
    }[];
    const mark = this.#marks.get(board);
    // Whoever opened the board has read it through; since then somebody else has had the file in hand.
    if (mark !== null && (mark.seq > last.seq || (mark.seq === last.seq && mark.head !== shownHead(last.head))))
      throw new Error(`The log of board ${board} no longer ends as it was written`);
    return last;
  }

  /** Null: there is no such event. Of an erased one, what its hash makes of the one before. */
  headAt(board: string, seq: number): Uint8Array | null {
    const [start = WITH_THE_BOARD] = this.#db.prepare(SQL.start).all(board) as unknown as ChainStart[];
    const before = { seq: 0, head: firstHead(board, start) };
    const [last = before] = this.#db.prepare(SQL.headUpTo).all(board, seq) as unknown as (typeof before)[];
    let { head } = last;
    for (let next = last.seq + 1; next <= seq; next += 1) {
      const { erased } = this.#erasedIn(board, blockOf(next));
      if (erased?.has(next) !== true) return null;
      head = erased.headAfter(head, next);
    }
    return head;
  }

  #erasedIn(board: string, block: number) {
    try {
      return { erased: this.#erased.read(board, block), changed: false };
    } catch (error) {
      if (!(error instanceof BlockChanged)) throw error;
      return { erased: null, changed: true };
    }
  }
}

const isRewritten = (mark: Mark | null, seq: number, head: Uint8Array): boolean =>
  mark?.seq === seq && mark.head !== shownHead(head);

function judge(row: Row, seq: number, head: Uint8Array, mark: Mark | null): Problem | null {
  if (row.seq !== seq) return 'missing';
  if (![row.salt, row.hash, row.head].every((part) => part instanceof Uint8Array)) return 'changed';
  if (!verifies(head, row, row)) return 'changed';
  return isRewritten(mark, seq, row.head) ? 'rewritten' : null;
}
