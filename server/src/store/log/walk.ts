import { shownHead, type Seal, verifies } from '../chain.ts';
import { blockOf, type ErasedBlock, lastOf } from '../erased.ts';
import type { Mark } from '../marks.ts';
import type { Problem, StoredEvent } from '../store.ts';
import type { Along, SliceWanted } from '../engine.ts';

/** An event as it stands in its table. */
export type SealedRow = Omit<StoredEvent, 'rewritten'> & Seal & { readonly rewritten: Uint8Array | null };

/** What is met on the way along a log, each once it is found to be what was written. */
export interface Meeting {
  readonly kept: (event: StoredEvent) => void;
  readonly erased: (block: ErasedBlock, seq: number) => void;
}

/** What is left of a block's erased answers; `changed`: it isn't what was written. */
export interface ErasedIn {
  readonly erased: ErasedBlock | null;
  readonly changed: boolean;
}

const isRewritten = (mark: Mark | null, seq: number, head: Uint8Array): boolean =>
  mark?.seq === seq && mark.head !== shownHead(head);

/**
 * Goes along a part of a log, up to the end of a block of numbers or to as many events as are wanted that aren't erased, and
 * verifies each of them. Whoever has the rows shows them one by one.
 */
export class Walk {
  readonly #wanted: SliceWanted;
  readonly #mark: Mark | null;
  readonly #meeting: Meeting;
  #seq: number;
  #head: Uint8Array = new Uint8Array();
  #problem: Problem | null = null;
  #block: ErasedIn = { erased: null, changed: false };
  #rows = 0;
  /** There is no such event to begin after. */
  #nowhere = false;

  constructor(wanted: SliceWanted, mark: Mark | null, meeting: Meeting) {
    this.#wanted = wanted;
    this.#mark = mark;
    this.#meeting = meeting;
    this.#seq = wanted.after;
  }

  /** The block in which it goes, and its last number. */
  get block(): number {
    return blockOf(this.#wanted.after + 1);
  }
  get last(): number {
    return lastOf(this.block);
  }

  /** The head after which it begins, null where that isn't to be found; answers whether rows are wanted. */
  begin(head: Uint8Array | null, block: () => ErasedIn): boolean {
    if (head === null) {
      this.#nowhere = true;
      return false;
    }
    this.#head = head;
    this.#block = block();
    return this.#pass() && this.#wanted.most > 0;
  }

  /** The next row there is; answers whether another is wanted. */
  meet(row: SealedRow): boolean {
    const judged = this.#judge(row);
    // What is left of the erased ones would have told of those that are missing.
    this.#problem = judged === 'missing' && this.#block.changed ? 'changed' : judged;
    if (this.#problem !== null) return false;
    this.#rows += 1;
    this.#goOn(row.head);
    const { board, seq, at, command, seat, body, rewritten } = row;
    const event = { board, seq, at, command, seat, body };
    this.#meeting.kept(rewritten === null ? event : { ...event, rewritten: shownHead(rewritten) });
    return this.#pass() && this.#rows < this.#wanted.most;
  }

  /** The engine can't read on. */
  unreadable(): void {
    this.#problem = 'unreadable';
  }

  /** How far it came. `due`: what the mark has to say now, where it is behind, as after a crash. */
  end(): { readonly along: Along; readonly due: Mark | null } {
    const [seq, head, mark] = [this.#seq, this.#head, this.#mark];
    if (this.#nowhere) {
      const problem = this.#wanted.after > (mark?.seq ?? 0) ? null : 'missing';
      return { along: { seq, head, problem, end: true }, due: null };
    }
    const end = this.#problem !== null || (this.#rows < this.#wanted.most && seq < this.last);
    const isLost = this.#problem === null && end && mark !== null && mark.seq > seq;
    const problem = isLost ? 'lost' : this.#problem;
    const isBehind = problem === null && end && this.#wanted.marked && seq > (mark?.seq ?? 0);
    return { along: { seq, head, problem, end }, due: isBehind ? { seq, head: shownHead(head) } : null };
  }

  #goOn(next: Uint8Array): void {
    this.#head = next;
    this.#seq += 1;
  }

  /** Over the erased ones that follow; answers whether it goes on in this block. */
  #pass(): boolean {
    const { erased } = this.#block;
    while (this.#problem === null && erased?.has(this.#seq + 1) === true) {
      const next = erased.headAfter(this.#head, this.#seq + 1);
      if (isRewritten(this.#mark, this.#seq + 1, next)) this.#problem = 'rewritten';
      else {
        this.#goOn(next);
        this.#meeting.erased(erased, this.#seq);
      }
    }
    return this.#problem === null && this.#seq < this.last;
  }

  #judge(row: SealedRow): Problem | null {
    if (row.seq !== this.#seq + 1) return 'missing';
    if (![row.salt, row.hash, row.head].every((part) => part instanceof Uint8Array)) return 'changed';
    if (row.rewritten !== null && !(row.rewritten instanceof Uint8Array)) return 'changed';
    if (!verifies(this.#head, row, row)) return 'changed';
    return isRewritten(this.#mark, row.seq, row.head) ? 'rewritten' : null;
  }
}

/** The head after event `to`, where all between `last` and that are erased in this block; null: one of them isn't. */
export function passErased(
  erased: ErasedBlock | null,
  { head, seq }: { readonly head: Uint8Array; readonly seq: number },
  to: number,
): Uint8Array | null {
  let passed = head;
  for (let next = seq + 1; next <= to; next += 1) {
    if (erased?.has(next) !== true) return null;
    passed = erased.headAfter(passed, next);
  }
  return passed;
}

/** Blocks in which a number after `seq` and up to `to` is. */
export const blocksBetween = (seq: number, to: number): number[] =>
  seq >= to ? [] : Array.from({ length: blockOf(to) - blockOf(seq + 1) + 1 }, (_, index) => blockOf(seq + 1) + index);
