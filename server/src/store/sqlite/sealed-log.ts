import { type ChainStart, firstHead, seal, type Seal, shownHead, verifies, WITH_THE_BOARD } from '../chain.ts';
import type { Mark, Marks } from '../marks.ts';
import type { Problem, StoredEvent } from '../store.ts';
import { CODE, type Database, isDamage } from './database.ts';
import { boardsIn } from './boards-in.ts';
import type { Slice, SliceWanted, Trace } from './messages.ts';

type Row = StoredEvent & Seal;

const EVENT = 'board, seq, at, command, seat, body';
const SQL = {
  insert: `insert into events (${EVENT}, salt, hash, head) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  slice: `select ${EVENT}, salt, hash, head from events where board = ? and seq > ? order by seq limit ?`,
  last: 'select seq, head from events where board = ? order by seq desc limit 1',
  headAt: 'select head from events where board = ? and seq = ?',
  start: 'select "before", at from chain_starts where board = ?',
  first: 'select at from events where board = ? and seq = 1',
};

/** As SQLite says it of a number that is taken. */
class NumberTaken extends Error {
  readonly errcode = CODE.constraint;
}

/** The events of all boards in their file, sealed as they are written and verified as they are read. */
export class SealedLog {
  readonly #db: Database;
  readonly #marks: Marks;
  constructor(db: Database, marks: Marks) {
    this.#db = db;
    this.#marks = marks;
  }

  /** Within a transaction; answers the marks that are due once it is committed. */
  append(events: readonly StoredEvent[]): Map<string, Mark> {
    const insert = this.#db.prepare(SQL.insert);
    const lasts = new Map<string, { seq: number; head: Uint8Array }>();
    for (const event of events) {
      const { board, seq, at, command, seat, body } = event;
      const last = lasts.get(board) ?? this.#last(board);
      if (seq <= last.seq) throw new NumberTaken(`UNIQUE: event ${String(seq)} of board ${board} is there already`);
      if (seq > last.seq + 1) throw new Error(`Event ${String(seq)} of board ${board} would leave a gap`);
      const { salt, hash, head } = seal(last.head, event);
      insert.run(board, seq, at, command, seat, body, salt, hash, head);
      lasts.set(board, { seq, head });
    }
    return new Map([...lasts].map(([board, { seq, head }]) => [board, { seq, head: shownHead(head) }]));
  }

  /** Never throws for what is in the file: what can't be read is a problem of this board. */
  slice({ board, after, head: given, most, marked }: SliceWanted): Slice {
    const events: StoredEvent[] = [];
    const mark = marked ? this.#marks.get(board) : null;
    let head = given ?? new Uint8Array();
    let problem: Problem | null = null;
    try {
      head = given ?? this.#headAt(board, after) ?? head;
      if (head.length === 0) return { events, head, problem: after > (mark?.seq ?? 0) ? null : 'missing', end: true };
      this.#db.walk(SQL.slice, [board, after, most], (found) => {
        const row = found as unknown as Row;
        problem = judge(row, after + events.length + 1, head, mark);
        if (problem !== null) return false;
        const { salt: _salt, hash: _hash, head: next, ...event } = row;
        head = next;
        events.push(event);
        return true;
      });
    } catch (error) {
      if (!isDamage(error)) throw error;
      problem = 'unreadable';
    }
    const end = problem !== null || events.length < most;
    const seq = after + events.length;
    if (problem === null && end && mark !== null && mark.seq > seq) problem = 'lost';
    // After a crash the log is ahead of its mark.
    if (problem === null && end && marked && seq > (mark?.seq ?? 0)) this.#marks.put([[board, { seq, head: shownHead(head) }]]);
    return { events, head, problem, end };
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
    return [...boards].map((board) => {
      let at: number | null = null;
      try {
        this.#db.walk(SQL.first, [board], (row) => {
          at = Number(row['at']);
          return false;
        });
      } catch (error) {
        if (!isDamage(error)) throw error;
      }
      return { board, at };
    });
  }

  #last(board: string): { seq: number; head: Uint8Array } {
    const [last = { seq: 0, head: firstHead(board, WITH_THE_BOARD) }] = this.#db.prepare(SQL.last).all(board) as unknown as {
      seq: number;
      head: Uint8Array;
    }[];
    const mark = this.#marks.get(board);
    // Whoever opened the board has read it through; since then somebody else has had the file in hand.
    if (mark !== null && (mark.seq > last.seq || (mark.seq === last.seq && mark.head !== shownHead(last.head))))
      throw new Error(`The log of board ${board} no longer ends as it was written`);
    return last;
  }

  /** Null: there is no such event. */
  #headAt(board: string, seq: number): Uint8Array | null {
    if (seq > 0) {
      const [row] = this.#db.prepare(SQL.headAt).all(board, seq) as unknown as { head: Uint8Array }[];
      return row?.head ?? null;
    }
    const [start = WITH_THE_BOARD] = this.#db.prepare(SQL.start).all(board) as unknown as ChainStart[];
    return firstHead(board, start);
  }
}

function judge(row: Row, seq: number, head: Uint8Array, mark: Mark | null): Problem | null {
  if (row.seq !== seq) return 'missing';
  if (![row.salt, row.hash, row.head].every((part) => part instanceof Uint8Array)) return 'changed';
  if (!verifies(head, row, row)) return 'changed';
  return mark?.seq === seq && mark.head !== shownHead(row.head) ? 'rewritten' : null;
}

