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

/** A set of answers: how many there are, and how many of them are 1 and 5. */
export interface AnswerSet {
  readonly n: number;
  readonly ones: number;
  readonly fives: number;
}

/** How far each set moves in all when each of its answers moves by −1 or +1, clamped to 1 … 5. */
export function drawMoves(sets: readonly AnswerSet[], random: Random): number[] {
  const coins = new Int32Array(2 * sets.length);
  random.fill(coins, coins.length);
  return sets.map(({ n, ones, fives }, set) => {
    if (n > LONGEST)
      return inParts(FREE, n - ones - fives, random) + inParts(END, ones, random) - inParts(END, fives, random);
    const coin = coins[2 * set] ?? 0;
    return FREE.draw(n - ones - fives, coin) + END.draw(ones, coin >>> 16) - END.draw(fives, coins[2 * set + 1] ?? 0);
  });
}

function inParts(tables: SumTables, n: number, random: Random): number {
  let net = 0;
  for (let left = n; left > 0; left -= LONGEST) net += tables.draw(Math.min(left, LONGEST), random.bits());
  return net;
}
