import { isDeepStrictEqual } from 'node:util';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import { MOST_WAITING } from '@nemawashi/shared/protocol/door';
import type { Elapsed } from '../elapsed.ts';

export type Answered = { readonly kind: 'let-in'; readonly seat: SeatId } | { readonly kind: 'turned-away' };

export interface Knocking extends Waiting {
  readonly session: string;
}

/** Pages ask every few seconds. One that was silent for so long gives up its place if the room is full … */
const SILENT_MS = 2 * 60_000;
/** … and after so long in any case. A telephone that slept asks again when it wakes, and is at the end of the row. */
const GONE_MS = 10 * 60_000;

/** Those who came by the short code and wait to be let in. In memory only: after a restart their pages ask again. */
export class WaitingRoom {
  readonly #elapsed: Elapsed;
  readonly #waiting = new Map<string, Knocking>();
  /** When the page behind a ticket last asked. */
  readonly #asked = new Map<string, number>();
  /** What became of those who were answered, for as long as their pages may still ask. */
  readonly #answered = new Map<string, { readonly session: string; readonly answer: Answered }>();
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
    const entry = this.#waiting.get(ticket);
    if (entry === undefined) return;
    this.#end(ticket);
    // The oldest answers go first: their pages have long been told.
    if (this.#answered.size >= 10 * MOST_WAITING)
      for (const [old] of [...this.#answered].slice(0, MOST_WAITING)) this.#answered.delete(old);
    this.#answered.set(ticket, { session: entry.session, answer });
    this.#renew();
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
    if (before?.session !== entry.session || this.#beingAnswered.has(entry.ticket)) return false;
    const after = { ...entry, since: before.since };
    if (isDeepStrictEqual(before, after)) return false;
    this.#waiting.set(entry.ticket, after);
    this.#renew();
    return true;
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
