import type { BoardId } from '@nemawashi/shared/board/ids';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { Elapsed } from '../elapsed.ts';
import type { EventLog } from '../store/store.ts';
import { leavesBehind } from './log.ts';
import { keepSnapshot } from './snapshots.ts';

/** Superseded answers of a round that is still open, before they are erased; and never less than an eighth of the log. */
const MANY = 2000;
const SHARE = 8;
/** A log that is no longer than this is read as fast as a state that was kept beside it. */
const SHORT = 1000;
/** After a step during which somebody wrote, it rests so many times as long as the step took, and so many milliseconds at least. */
const REST = 9;
const LEAST_REST = 250;

/** A board that the compactor looks after. */
export interface Compacted {
  readonly state: BoardState;
  /** Resolves when what it is shown by is verified; only then anything is erased. Rejects where it isn't what was written. */
  settled(): Promise<void>;
  /** Reads what other servers wrote. */
  catchUp(): Promise<void>;
}

export interface CompactorOptions {
  readonly events: EventLog;
  readonly elapsed: Elapsed;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly onFailure: (board: BoardId, error: unknown) => void;
}

interface Count {
  superseded: number;
  /** Events since the state that is kept beside the log. */
  since: number;
}

/**
 * Erases superseded answers and drafts, and keeps states beside long logs: for one board at a time, after what it follows from was
 * acknowledged, and for a tenth of the time at most while anybody writes, so that nobody who votes waits for it.
 */
export class Compactor {
  readonly #options: CompactorOptions;
  readonly #counts = new WeakMap<Compacted, Count>();
  /** As each was opened last: one that left memory knows answers that were erased since. */
  readonly #open = new Map<BoardId, WeakRef<Compacted>>();
  readonly #due = new Set<Compacted>();
  #running: Promise<void> | null = null;
  #closed = false;
  /** How often anything was written. */
  #writes = 0;
  #endRest: (() => void) | null = null;

  constructor(options: CompactorOptions) {
    this.#options = options;
  }

  opened(board: Compacted, count: Count): void {
    this.#counts.set(board, { ...count });
    this.#open.set(board.state.id, new WeakRef(board));
    if (count.superseded > 0 || this.#isLong(board)) this.#want(board);
  }

  committed(board: Compacted, events: readonly LoggedEvent[]): void {
    this.#writes += 1;
    const count = this.#counts.get(board);
    if (count === undefined) return;
    count.since += events.length;
    count.superseded += events.filter(leavesBehind).length;
    const closed = events.some(({ event }) => event.type === 'roundClosed' || event.type === 'silenceEnded');
    const many = count.superseded > Math.max(MANY, board.state.seq / SHARE);
    if ((closed && count.superseded > 0) || many) this.#want(board);
  }

  /** It is being deleted: what was begun finds nothing to do any more. */
  gone(board: BoardId): void {
    this.#open.delete(board);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  /** What is under way ends with its step. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#endRest?.();
    await this.#running;
  }

  #isLong(board: Compacted): boolean {
    return (this.#counts.get(board)?.since ?? 0) > SHORT;
  }

  #want(board: Compacted): void {
    if (this.#closed) return;
    this.#due.add(board);
    this.#running ??= this.#run();
  }

  #isOpen(board: Compacted): boolean {
    return !this.#closed && this.#open.get(board.state.id)?.deref() === board;
  }

  async #run(): Promise<void> {
    // What was acknowledged is told first.
    await new Promise(setImmediate);
    for (const board of this.#due) {
      this.#due.delete(board);
      const { id } = board.state;
      await this.#compact(board).catch((error: unknown) => {
        if (this.#open.has(id)) this.#options.onFailure(id, error);
      });
    }
    this.#running = null;
  }

  async #compact(board: Compacted): Promise<void> {
    const isWhole = await board.settled().then(
      () => true,
      // Whoever opened it is told that it isn't what was written.
      () => false,
    );
    const count = this.#counts.get(board);
    if (!isWhole || count === undefined || !this.#isOpen(board)) return;
    const letGo = await this.#options.events.claim(board.state.id);
    // Another server erases the same.
    if (letGo === null) return;
    try {
      await this.#compactClaimed(board, count);
    } finally {
      await letGo();
    }
  }

  async #compactClaimed(board: Compacted, count: Count): Promise<void> {
    const { superseded } = count;
    let erased = 0;
    if (superseded > 0) {
      for await (const each of this.#atLeisure(board.state.id)) {
        erased += each;
        if (this.#closed) return;
      }
      count.superseded -= superseded;
    }
    if (!this.#isOpen(board) || board.state.seq <= SHORT || (erased === 0 && !this.#isLong(board))) return;
    count.since = 0;
    // No older than what was erased: it would say again what is gone.
    await board.catchUp();
    await keepSnapshot(this.#options.events, board.state);
  }

  /** Step by step, with a rest after each during which anybody wrote, to whatever board. */
  async *#atLeisure(board: BoardId): AsyncGenerator<number> {
    const { events, elapsed } = this.#options;
    let began = elapsed();
    let writes = this.#writes;
    for await (const erased of events.compact(board)) {
      yield erased;
      if (writes !== this.#writes) await this.#rest(Math.max(LEAST_REST, REST * (elapsed() - began)));
      began = elapsed();
      writes = this.#writes;
    }
  }

  async #rest(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const callOff = this.#options.after(ms, resolve);
      this.#endRest = () => {
        callOff();
        resolve();
      };
    });
    this.#endRest = null;
  }
}
