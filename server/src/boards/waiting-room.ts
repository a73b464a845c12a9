import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Waiting } from '@nemawashi/shared/board/waiting';

export type Answered = { readonly kind: 'let-in'; readonly seat: SeatId } | { readonly kind: 'turned-away' };

interface Entry extends Waiting {
  readonly session: string;
}

/** As many as wait at one door: more would hide the right ones, and fill the memory. */
export const MOST_WAITING = 60;

/** Those who came by the short code and wait to be let in. In memory only: after a restart their pages ask again. */
export class WaitingRoom {
  readonly #waiting = new Map<string, Entry>();
  /** What became of those who were answered, for as long as their pages may still ask. */
  readonly #answered = new Map<string, { readonly session: string; readonly answer: Answered }>();
  #list: readonly Waiting[] = [];

  /** A new list whenever somebody came or went, the same one otherwise. */
  get list(): readonly Waiting[] {
    return this.#list;
  }

  /** False: it is full. Asking again changes nothing. */
  knock(entry: Entry): boolean {
    if (this.#waiting.has(entry.ticket)) return true;
    if (this.#waiting.size >= MOST_WAITING) return false;
    this.#waiting.set(entry.ticket, entry);
    this.#renew();
    return true;
  }

  /** Null: nobody of that ticket waits. */
  find(ticket: string): Entry | null {
    return this.#waiting.get(ticket) ?? null;
  }

  answer(ticket: string, answer: Answered): void {
    const entry = this.#waiting.get(ticket);
    if (entry === undefined) return;
    this.#waiting.delete(ticket);
    if (this.#answered.size >= 10 * MOST_WAITING) this.#answered.clear();
    this.#answered.set(ticket, { session: entry.session, answer });
    this.#renew();
  }

  /** What one's own ticket came to; null: it isn't known, and has to be asked for again. */
  stateOf(ticket: string, session: string): Answered | { readonly kind: 'waiting' } | null {
    if (this.#waiting.get(ticket)?.session === session) return { kind: 'waiting' };
    const answered = this.#answered.get(ticket);
    return answered?.session === session ? answered.answer : null;
  }

  #renew(): void {
    this.#list = [...this.#waiting.values()].map(({ session: _own, ...shown }) => shown);
  }
}
