/** A time that goes on as long as the component stands that made it: what hangs on it changes by itself. */
export class Ticking {
  #now: number;

  /** Looks at the clock every `ms` milliseconds. */
  constructor(clock: () => number, ms: number) {
    this.#now = $state(clock());
    $effect(() => {
      const beat = setInterval(() => (this.#now = clock()), ms);
      return () => clearInterval(beat);
    });
  }

  get now(): number {
    return this.#now;
  }
}
