import type { Elapsed } from '../elapsed.ts';

/** A board that another server wrote so long ago is written by this one alone. Milliseconds. */
const LATELY = 2_000;
/**
 * Whoever lost reads on, decides, and writes: so many times as long as one writing takes here, no less than elsewhere it may
 * take, and no longer than anybody notices. Milliseconds.
 */
const SHARE = 3;
const [LEAST, MOST] = [20, 100];

/**
 * Who writes next where several servers write one board: whoever has just written rests for as long as one who lost to them
 * needs to come first. Else the one that is nearer to the database, or has more to write, would always be.
 */
export class Contest {
  readonly #elapsed: Elapsed;
  #othersAt = Number.NEGATIVE_INFINITY;
  /** When it was written last, and how long that took. */
  #wrote = { at: Number.NEGATIVE_INFINITY, took: 0 };

  constructor(elapsed: Elapsed) {
    this.#elapsed = elapsed;
  }

  /** Another server writes, or would have. */
  met(): void {
    this.#othersAt = this.#elapsed();
  }

  /** Only what could be written is followed by a rest. */
  async timed(write: () => Promise<void>): Promise<void> {
    const began = this.#elapsed();
    await write();
    const at = this.#elapsed();
    this.#wrote = { at, took: at - began };
  }

  /** How many milliseconds to wait before the next is written. */
  rest(): number {
    const now = this.#elapsed();
    if (now - this.#othersAt > LATELY) return 0;
    return Math.max(0, this.#wrote.at + Math.min(MOST, Math.max(LEAST, SHARE * this.#wrote.took)) - now);
  }
}
