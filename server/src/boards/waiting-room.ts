import { isDeepStrictEqual } from 'node:util';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import { MOST_WAITING } from '@nemawashi/shared/protocol/door';
import type { Elapsed } from '../elapsed.ts';
import type { Portable } from '../store/passing.ts';

export type Answered = { readonly kind: 'let-in'; readonly seat: SeatId } | { readonly kind: 'turned-away' };

export interface Knocking extends Waiting {
  readonly session: string;
}

/** Pages ask every few seconds. One that was silent for so long gives up its place if the room is full … */
const SILENT_MS = 2 * 60_000;
/** … and after so long in any case. A telephone that slept asks again when it wakes, and is at the end of the row. */
const GONE_MS = 10 * 60_000;

/** For so long other servers needn't be told that a page asks on. */
const TOLD_MS = 60_000;

interface Answer {
  readonly session: string;
  readonly answer: Answered;
}

/** As other servers are told of it. */
interface Dumped {
  /** With how long ago its page asked. */
  readonly waiting: readonly (readonly [entry: Knocking, ago: number])[];
  readonly answered: readonly (readonly [ticket: string, Answer])[];
}

/** Those who came by the short code and wait to be let in. In memory only: after a restart their pages ask again. */
export class WaitingRoom implements Portable {
  readonly #elapsed: Elapsed;
  readonly #waiting = new Map<string, Knocking>();
  /** When the page behind a ticket last asked. */
  readonly #asked = new Map<string, number>();
  /** What became of those who were answered, for as long as their pages may still ask. */
  readonly #answered = new Map<string, Answer>();
  #told = 0;
  readonly #beingAnswered = new Set<string>();
  #list: readonly Waiting[] = [];

  constructor(elapsed: Elapsed) {
    this.#elapsed = elapsed;
  }

  /** A new list whenever somebody came or went, the same one otherwise. */
  get list(): readonly Waiting[] {
    return this.#list;
  }

  /** False: it is full. Asking again changes nothing. */
  knock(entry: Knocking): boolean {
    if (!this.#waiting.has(entry.ticket)) {
      this.#endSilent(GONE_MS);
      if (this.#waiting.size >= MOST_WAITING) this.#endSilent(SILENT_MS);
      if (this.#waiting.size >= MOST_WAITING) return false;
      this.#waiting.set(entry.ticket, entry);
      this.#renew();
    }
    this.#asked.set(entry.ticket, this.#elapsed());
    return true;
  }

  /** Who waits behind that ticket; null: nobody, or somebody else is answering them just now. Until `letGo` or `answer`. */
  take(ticket: string): Knocking | null {
    const entry = this.#waiting.get(ticket);
    if (entry === undefined || this.#beingAnswered.has(ticket)) return null;
    this.#beingAnswered.add(ticket);
    return entry;
  }

  letGo(ticket: string): void {
    this.#beingAnswered.delete(ticket);
  }

  answer(ticket: string, answer: Answered): void {
    const before = this.#answered.get(ticket);
    const entry = this.#waiting.get(ticket) ?? before;
    if (entry === undefined) return;
    this.#end(ticket);
    this.#renew();
    // Whoever was let in holds a seat, also where somebody else turned them away meanwhile.
    if (before?.answer.kind === 'let-in' && before.session === entry.session) return;
    // The oldest answers go first: their pages have long been told.
    if (this.#answered.size >= 10 * MOST_WAITING)
      for (const [old] of [...this.#answered].slice(0, MOST_WAITING)) this.#answered.delete(old);
    this.#answered.set(ticket, { session: entry.session, answer });
  }

  /** What one's own ticket came to; null: it isn't known, and has to be asked for again. */
  stateOf(ticket: string, session: string): Answered | { readonly kind: 'waiting' } | null {
    if (this.#waiting.get(ticket)?.session === session) {
      this.#asked.set(ticket, this.#elapsed());
      return { kind: 'waiting' };
    }
    const answered = this.#answered.get(ticket);
    return answered?.session === session ? answered.answer : null;
  }

  /** What somebody says of themselves may change while they wait; they keep their place. True if it did. */
  correct(entry: Knocking): boolean {
    const before = this.#waiting.get(entry.ticket);
    if (before === undefined || !this.differs(entry)) return false;
    this.#waiting.set(entry.ticket, { ...entry, since: before.since });
    this.#renew();
    return true;
  }

  /** Whether somebody who waits says something else of themselves now. */
  differs(entry: Knocking): boolean {
    const before = this.#waiting.get(entry.ticket);
    if (before?.session !== entry.session || this.#beingAnswered.has(entry.ticket)) return false;
    return !isDeepStrictEqual(before, { ...entry, since: before.since });
  }

  /** Whether other servers should hear again whose pages ask on. */
  get isDue(): boolean {
    return this.#elapsed() - this.#told >= TOLD_MS;
  }

  dump(): Dumped {
    const now = this.#elapsed();
    this.#told = now;
    return {
      waiting: [...this.#waiting].map(([ticket, entry]) => [entry, now - (this.#asked.get(ticket) ?? now)]),
      answered: [...this.#answered],
    };
  }

  load(dumped: unknown, ago: number): void {
    const { waiting, answered } = dumped as Dumped;
    const now = this.#elapsed();
    const isSame = isDeepStrictEqual(
      waiting.map(([entry]) => entry),
      [...this.#waiting.values()],
    );
    const asked = new Map(waiting.map(([{ ticket }, since]) => [ticket, now - since - ago]));
    this.#waiting.clear();
    for (const [entry] of waiting) this.#waiting.set(entry.ticket, entry);
    for (const ticket of this.#asked.keys()) if (!asked.has(ticket)) this.#asked.delete(ticket);
    // Its page may have asked here since.
    for (const [ticket, at] of asked) this.#asked.set(ticket, Math.max(at, this.#asked.get(ticket) ?? at));
    this.#answered.clear();
    for (const [ticket, answer] of answered) this.#answered.set(ticket, answer);
    if (!isSame) this.#renew();
  }

  #endSilent(ms: number): void {
    const now = this.#elapsed();
    for (const [ticket, asked] of this.#asked)
      if (now - asked >= ms && !this.#beingAnswered.has(ticket)) this.#end(ticket);
    this.#renew();
  }

  #end(ticket: string): void {
    this.#waiting.delete(ticket);
    this.#asked.delete(ticket);
    this.#beingAnswered.delete(ticket);
  }

  #renew(): void {
    this.#list = [...this.#waiting.values()].map(({ session: _own, ...shown }) => shown);
  }
}
