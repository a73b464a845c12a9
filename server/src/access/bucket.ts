import type { Elapsed } from '../elapsed.ts';

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** A token bucket with prices: `rate.burst` at once, `rate.perSecond` after that. */
export class Bucket {
  readonly #rate: Rate;
  readonly #elapsed: Elapsed;
  #left: number;
  #last: number;

  constructor(rate: Rate, elapsed: Elapsed) {
    this.#rate = rate;
    this.#elapsed = elapsed;
    this.#left = rate.burst;
    this.#last = elapsed();
  }

  /** True, and paid, if there is enough left. */
  take(price = 1): boolean {
    this.#earn();
    if (price > this.#left) return false;
    this.#left -= price;
    return true;
  }

  /** Milliseconds until there is enough left; 0: there is. */
  wait(price = 1): number {
    this.#earn();
    return Math.max(0, ((price - this.#left) / this.#rate.perSecond) * 1000);
  }

  get full(): boolean {
    this.#earn();
    return this.#left >= this.#rate.burst;
  }

  #earn(): void {
    const now = this.#elapsed();
    const earned = (Math.max(0, now - this.#last) / 1000) * this.#rate.perSecond;
    this.#left = Math.min(this.#rate.burst, this.#left + earned);
    this.#last = now;
  }
}
