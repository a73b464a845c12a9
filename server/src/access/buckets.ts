import type { Elapsed } from '../elapsed.ts';
import { Bucket, type Rate } from './bucket.ts';

/** So many are kept before the full ones are looked for. */
const MANY = 10_000;

/** A bucket for each seat, session, address or board. Outlives lines: coming back gives nobody a fresh one. */
export class Buckets {
  readonly rate: Rate;
  readonly #elapsed: Elapsed;
  readonly #buckets = new Map<string, Bucket>();
  #sweepAt = MANY;

  constructor(rate: Rate, elapsed: Elapsed) {
    this.rate = rate;
    this.#elapsed = elapsed;
  }

  of(key: string): Bucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    if (this.#buckets.size >= this.#sweepAt) this.#forgetFull();
    const bucket = new Bucket(this.rate, this.#elapsed);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** Milliseconds to wait; 0: it was there, and is paid. */
  wait(key: string, price = 1): number {
    const bucket = this.of(key);
    return bucket.take(price) ? 0 : bucket.wait(price);
  }

  /** A new one is the same. Looked for again when there are twice as many as were left, so that each key pays for two looks. */
  #forgetFull(): void {
    for (const [key, bucket] of this.#buckets) if (bucket.full) this.#buckets.delete(key);
    this.#sweepAt = Math.max(MANY, this.#buckets.size * 2);
  }
}
