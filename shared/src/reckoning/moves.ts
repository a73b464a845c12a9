import type { Random } from './random.ts';
import { LONGEST, SumTables } from './sum-tables.ts';

/** Every answer moves down with this probability, and up with the same (decision-model §4). */
const MOVE = 0.1;

const FREE = new SumTables({ from: -1, chances: [MOVE, 1 - 2 * MOVE, MOVE] });
/** At an end of the scale only one way is open. */
const END = new SumTables({ from: 0, chances: [1 - MOVE, MOVE] });

/** Sets of answers: how many there are in each, and how many of them are 1 and 5. */
export interface AnswerSets {
  readonly n: Int32Array;
  readonly ones: Int32Array;
  readonly fives: Int32Array;
}

/**
 * How far a set of answers moves in all when each of them moves by −1 or +1 with probability 0.1 each, clamped to 1 … 5.
 * One draw for the whole set comes to the same as one for each answer, and costs little however many there are.
 */
export class Moves {
  #coins = new Int32Array(0);

  /** Of each of the first `count` sets, into `net`. */
  draw({ n, ones, fives }: AnswerSets, net: Int32Array, count: number, random: Random): void {
    if (this.#coins.length < 2 * count) this.#coins = new Int32Array(2 * count);
    random.fill(this.#coins, 2 * count);
    const coins = this.#coins;
    for (let set = 0; set < count; set += 1) {
      const all = n[set] ?? 0;
      const low = ones[set] ?? 0;
      const high = fives[set] ?? 0;
      const coin = coins[2 * set] ?? 0;
      net[set] =
        all > LONGEST
          ? this.#many(all, low, high, random)
          : FREE.draw(all - low - high, coin) + END.draw(low, coin >>> 16) - END.draw(high, coins[2 * set + 1] ?? 0);
    }
  }

  #many(all: number, ones: number, fives: number, random: Random): number {
    let net = 0;
    const parts = (tables: SumTables, n: number, sign: 1 | -1) => {
      for (let left = n; left > 0; left -= LONGEST) net += sign * tables.draw(Math.min(left, LONGEST), random.bits());
    };
    parts(FREE, all - ones - fives, 1);
    parts(END, ones, 1);
    parts(END, fives, -1);
    return net;
  }
}
