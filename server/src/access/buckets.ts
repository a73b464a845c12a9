import type { Elapsed } from '../elapsed.ts';
import { Bucket, type Rate } from './bucket.ts';

/** So many are kept before the full ones are looked for. */
const MANY = 10_000;

/** A bucket for each seat, session or address. Outlives lines: coming back gives nobody a fresh one. */
export class Buckets {
  readonly #rate: Rate;
  readonly #elapsed: Elapsed;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, elapsed: Elapsed) {
    this.#rate = rate;
    this.#elapsed = elapsed;
  }

  of(key: string): Bucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    if (this.#buckets.size >= MANY) this.#forgetFull();
    const bucket = new Bucket(this.#rate, this.#elapsed);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** A new one is the same. */
  #forgetFull(): void {
    for (const [key, bucket] of this.#buckets) if (bucket.full) this.#buckets.delete(key);
  }
}
