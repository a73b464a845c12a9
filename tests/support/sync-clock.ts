import type { Timers } from '@nemawashi/server/documents/timers';

interface Alarm {
  at: number;
  readonly every: number | null;
  readonly act: () => void;
}

/** A clock that stands still until a test turns it. */
export class HandClock implements Timers {
  #now = 1_700_000_000_000;
  readonly #alarms = new Set<Alarm>();

  now(): number {
    return this.#now;
  }

  elapsed(): number {
    return this.#now;
  }

  after(ms: number, act: () => void): () => void {
    return this.#set({ at: this.#now + ms, every: null, act });
  }

  every(ms: number, act: () => void): () => void {
    return this.#set({ at: this.#now + ms, every: ms, act });
  }

  /** Lets time pass, ringing what is due in order. */
  turn(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const due = [...this.#alarms].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#now = due.at;
      if (due.every === null) this.#alarms.delete(due);
      else due.at += due.every;
      due.act();
    }
    this.#now = until;
  }

  #set(alarm: Alarm): () => void {
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }
}
