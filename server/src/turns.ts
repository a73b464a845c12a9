/** Of each turn of the event loop; what then still waits goes on in the next, after whatever else has come. Milliseconds. */
const OF_A_TURN = 5;

/**
 * Where a crowd can arrive in one turn of the event loop: each goes on in the order in which it came, at once as long as
 * this turn has time for it, so that nobody else waits for the whole crowd.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  /** How long this turn was worked for those who came here, in milliseconds. */
  #spent = 0;
  #working = false;
  /** The end of this turn will be noticed. */
  #noticed = false;

  /** Resolves when whoever waits here may go on. */
  next(): Promise<void> {
    return new Promise((resolve) => this.take(resolve));
  }

  take(work: () => void): void {
    this.#waiting.push(work);
    if (!this.#working) this.#goOn();
  }

  #goOn(): void {
    if (!this.#noticed) {
      this.#noticed = true;
      setImmediate(() => this.#nextTurn());
    }
    const work = this.#spent < OF_A_TURN ? this.#waiting.shift() : undefined;
    this.#working = work !== undefined;
    if (work === undefined) return;
    const began = performance.now();
    try {
      work();
    } finally {
      // A tick comes after all promises that were settled, and those that follow from them: what they do counts too.
      queueMicrotask(() =>
        process.nextTick(() => {
          this.#spent += performance.now() - began;
          this.#goOn();
        }),
      );
    }
  }

  #nextTurn(): void {
    this.#noticed = false;
    this.#spent = 0;
    if (!this.#working && this.#waiting.length > 0) this.#goOn();
  }
}
