import { firstHead, seal, shownHead, WITH_THE_BOARD } from '../chain.ts';
import type { Mark } from '../marks.ts';
import type { StoredEvent } from '../store.ts';
import type { SealedRow } from './walk.ts';

/** The end of a log: the number of its last event, and the head after it. */
export interface LogEnd {
  readonly seq: number;
  readonly head: Uint8Array;
}

export const beginning = (board: string): LogEnd => ({ seq: 0, head: firstHead(board, WITH_THE_BOARD) });

/** Throws where a log doesn't end as its mark says: since it was read, somebody else has had it in hand. */
export function endsAsMarked(board: string, { seq, head }: LogEnd, mark: Mark | null): void {
  if (mark !== null && (mark.seq > seq || (mark.seq === seq && mark.head !== shownHead(head))))
    throw new Error(`The log of board ${board} no longer ends as it was written`);
}

/** Another writer was first, on these boards. */
export class NumberTaken extends Error {
  override readonly name = 'NumberTaken';
  readonly boards: ReadonlySet<string>;
  constructor(boards: Iterable<string>) {
    super('these events are there already');
    this.boards = new Set(boards);
  }
}

/** An event, sealed, after what is there. Throws `NumberTaken`, or where it would leave a gap. */
export function following(last: LogEnd, event: StoredEvent): SealedRow {
  const { board, seq } = event;
  if (seq <= last.seq) throw new NumberTaken([board]);
  if (seq > last.seq + 1) throw new Error(`Event ${String(seq)} of board ${board} would leave a gap`);
  return { ...event, ...seal(last.head, event) };
}

/** What is to be marked once these ends are on disk. */
export const marksOf = (ends: ReadonlyMap<string, LogEnd>): Map<string, Mark> =>
  new Map([...ends].map(([board, { seq, head }]) => [board, { seq, head: shownHead(head) }]));
