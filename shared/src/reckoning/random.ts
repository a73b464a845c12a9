/**
 * The generator of every draw: sfc32 (Doty-Humphrey, PractRand), seeded by splitmix32 from the board's seed and a
 * stream number, so that two kinds of draw never share numbers. Named in each outcome: whoever doubts it can repeat it.
 */
export const GENERATOR = 'sfc32';

const BLOCK = 1024;

export class Random {
  // Signed, like everything bits are done with: unsigned numbers would not fit where small integers are kept.
  readonly #block = new Int32Array(BLOCK);
  readonly #state = new Int32Array(4);
  #next = BLOCK;

  /** `seed`: any safe integer. */
  constructor(seed: number, stream: number) {
    // A seed may be wider than 32 bits: fold both halves in.
    let mixed = seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b);
    for (let index = 0; index < 3; index += 1) {
      mixed = (mixed + 0x9e3779b9) | 0;
      let z = mixed;
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      this.#state[index] = z ^ (z >>> 15);
    }
    this.#state[3] = 1;
    for (let warm = 0; warm < 12; warm += 1) this.bits();
  }

  /** Thirty-two random bits: a whole number −2³¹ … 2³¹−1. */
  bits(): number {
    if (this.#next === BLOCK) this.#refill();
    return this.#block[this.#next++] ?? 0;
  }

  /** 0 ≤ x < 1, in steps of 2⁻³². */
  unit(): number {
    return (this.bits() >>> 0) / 2 ** 32;
  }

  /** A whole number 0 … n−1. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  /** The next `count` times thirty-two random bits, into `target`. */
  fill(target: Int32Array, count: number): void {
    const block = this.#block;
    for (let filled = 0; filled < count;) {
      if (this.#next === BLOCK) this.#refill();
      const ahead = this.#next - filled;
      const end = Math.min(count, BLOCK - ahead);
      for (; filled < end; filled += 1) target[filled] = block[ahead + filled] ?? 0;
      this.#next = ahead + filled;
    }
  }

  /** In blocks, because numbers kept in local variables are many times faster than in fields. */
  #refill(): void {
    const state = this.#state;
    const block = this.#block;
    let a = state[0] ?? 0;
    let b = state[1] ?? 0;
    let c = state[2] ?? 0;
    let counter = state[3] ?? 0;
    for (let index = 0; index < BLOCK; index += 1) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      block[index] = sum;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
    this.#next = 0;
  }
}
