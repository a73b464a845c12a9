import type { Elapsed } from '../elapsed.ts';

/** From the beginning of one transaction to that of the next: a vote waits less than anybody notices, a crowd's share one. Milliseconds. */
const BEAT_MS = 4;

export interface BeatOptions {
  readonly elapsed: Elapsed;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** When what was decided goes to disk, that of all boards together: at once after a quiet time, else a beat after the last. */
export class Beat {
  readonly #options: BeatOptions;
  #last = Number.NEGATIVE_INFINITY;
  #next: Promise<void> | null = null;

  constructor(options: BeatOptions) {
    this.#options = options;
  }

  /** Resolves at the next, for all who wait for it in one turn of the event loop. */
  next(): Promise<void> {
    return (this.#next ??= this.#wait());
  }

  /** Resolves after so many milliseconds. */
  rest(ms: number): Promise<void> {
    return new Promise((resolve) => this.#options.after(ms, resolve));
  }

  async #wait(): Promise<void> {
    const { elapsed, after } = this.#options;
    const rest = this.#last + BEAT_MS - elapsed();
    // What arrives in the same turn of the event loop goes along.
    await new Promise<void>((resolve) => (rest > 0 ? after(rest, resolve) : setImmediate(resolve)));
    this.#last = elapsed();
    this.#next = null;
  }
}
