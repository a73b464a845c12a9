import type { Random } from '../random.ts';
import { alias, type Law, plus } from './alias.ts';

/** Every answer moves down with this probability, and up with the same. */
const MOVE = 0.1;
/** Sums of more than this many are drawn in parts. */
const LONGEST = 64;
const COINS = 2 ** 16;

/** Of one number of draws: of sixteen random bits the lowest name a column, the others say whether it keeps them. */
interface Table {
  readonly from: number;
  readonly bits: number;
  readonly keeps: readonly number[];
  readonly others: readonly number[];
}

/** Sums of 0 … 64 independent draws from one law, each sum drawn in one go from sixteen random bits. */
class SumTables {
  readonly #tables: readonly Table[];

  constructor(one: Law) {
    const laws: Law[] = [{ from: 0, chances: [1] }];
    while (laws.length <= LONGEST) laws.push(plus(laws.at(-1) ?? one, one));
    this.#tables = laws.map(({ from, chances }) => {
      const bits = Math.max(1, Math.ceil(Math.log2(chances.length)));
      const columns = 2 ** bits;
      const { keeps, others } = alias(Array.from({ length: columns }, (_, column) => chances[column] ?? 0));
      return { from, bits, keeps: keeps.map((part) => Math.round(part * (COINS / columns))), others };
    });
  }

  draw(n: number, coins: number): number {
    const table = this.#tables[n];
    if (table === undefined) return 0;
    const column = coins & ((1 << table.bits) - 1);
    const kept = (coins & (COINS - 1)) >>> table.bits < (table.keeps[column] ?? 0);
    return table.from + (kept ? column : (table.others[column] ?? 0));
  }
}

const FREE = new SumTables({ from: -1, chances: [MOVE, 1 - 2 * MOVE, MOVE] });
/** At an end of the scale only one way is open. */
const END = new SumTables({ from: 0, chances: [1 - MOVE, MOVE] });

/** Sets of answers, one an item: what they add up to, how many there are, and how many of them are 1 and 5. */
export class AnswerSets {
  readonly sum: Int32Array;
  readonly n: Int32Array;
  readonly ones: Int32Array;
  readonly fives: Int32Array;
  readonly #coins: Int32Array;

  readonly count: number;

  constructor(count: number) {
    this.count = count;
    this.sum = new Int32Array(count);
    this.n = new Int32Array(count);
    this.ones = new Int32Array(count);
    this.fives = new Int32Array(count);
    this.#coins = new Int32Array(2 * count);
  }

  clear(): void {
    for (const counted of [this.sum, this.n, this.ones, this.fives]) counted.fill(0);
  }

  add(item: number, answer: number): void {
    this.sum[item] = (this.sum[item] ?? 0) + answer;
    this.n[item] = (this.n[item] ?? 0) + 1;
    if (answer === 1) this.ones[item] = (this.ones[item] ?? 0) + 1;
    if (answer === 5) this.fives[item] = (this.fives[item] ?? 0) + 1;
  }

  /** Every answer moves by −1 or +1 now and then, clamped to 1 … 5: all of a set in one go. */
  move(random: Random): void {
    const coins = this.#coins;
    random.fill(coins, coins.length);
    for (let item = 0; item < this.count; item += 1)
      this.sum[item] = (this.sum[item] ?? 0) + this.#net(item, coins[2 * item] ?? 0, coins[2 * item + 1] ?? 0, random);
  }

  #net(item: number, coin: number, other: number, random: Random): number {
    const [n, ones, fives] = [this.n[item] ?? 0, this.ones[item] ?? 0, this.fives[item] ?? 0];
    const free = n - ones - fives;
    if (n > LONGEST) return inParts(FREE, free, random) + inParts(END, ones, random) - inParts(END, fives, random);
    return FREE.draw(free, coin) + END.draw(ones, coin >>> 16) - END.draw(fives, other);
  }
}

function inParts(tables: SumTables, n: number, random: Random): number {
  let net = 0;
  for (let left = n; left > 0; left -= LONGEST) net += tables.draw(Math.min(left, LONGEST), random.bits());
  return net;
}
