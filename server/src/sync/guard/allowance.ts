import type { Rate } from '../limits.ts';

/** A token bucket with prices: `rate.burst` at once, `rate.perSecond` after that. `now` in milliseconds. */
export class Allowance {
  readonly #rate: Rate;
  readonly #now: () => number;
  #left: number;
  #last: number;

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
    this.#left = rate.burst;
    this.#last = now();
  }

  /** True, and paid, if there is enough left. */
  take(price: number): boolean {
    this.#earn();
    if (price > this.#left) return false;
    this.#left -= price;
    return true;
  }

  get full(): boolean {
    this.#earn();
    return this.#left >= this.#rate.burst;
  }

  #earn(): void {
    const now = this.#now();
    const earned = (Math.max(0, now - this.#last) / 1000) * this.#rate.perSecond;
    this.#left = Math.min(this.#rate.burst, this.#left + earned);
    this.#last = now;
  }
}
