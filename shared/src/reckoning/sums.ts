import type { Random } from './random.ts';

/** Chances of whole numbers: index 0 stands for `from`. */
export interface Law {
  readonly from: number;
  readonly chances: Float64Array;
}

/** Tails rarer than this are left out: they would not come up in all the draws ever made. */
const NEVER = 1e-13;
/** Sums of more draws than this are drawn in parts; of numbers up to 4 each they fit a byte. */
const LONGEST = 32;
const LONGEST_POWER = 5;
/** A table's chances are exact to so many parts, far below what a thousand draws can show. */
const COINS = 2 ** 16;

/** `chances`: of 0, 1, 2 …; they sum to 1. */
export const lawOf = (chances: readonly number[]): Law => trimmed({ from: 0, chances: Float64Array.from(chances) });

/** The sum of one draw from each of two laws. */
export function plus(a: Law, b: Law): Law {
  const chances = new Float64Array(a.chances.length + b.chances.length - 1);
  for (let i = 0; i < a.chances.length; i += 1) {
    const p = a.chances[i] ?? 0;
    for (let j = 0; j < b.chances.length; j += 1) chances[i + j] = (chances[i + j] ?? 0) + p * (b.chances[j] ?? 0);
  }
  return trimmed({ from: a.from + b.from, chances });
}

function trimmed({ from, chances }: Law): Law {
  let first = 0;
  let end = chances.length;
  while (first < end - 1 && (chances[first] ?? 0) <= NEVER) first += 1;
  while (end > first + 1 && (chances[end - 1] ?? 0) <= NEVER) end -= 1;
  return { from: from + first, chances: chances.subarray(first, end) };
}

/**
 * One law over at most 256 whole numbers, drawn from in one go with one number of thirty-two random bits: Walker's alias
 * method as laid out by Vose (1991). The lowest bits choose a column, the highest sixteen are its coin.
 */
class Table {
  readonly #from: number;
  readonly #mask: number;
  /** How many coins keep a column (16 bits), what it stands for, and what it stands in for (8 bits each, from `from`). */
  readonly #columns: Int32Array;

  constructor({ from, chances }: Law) {
    const columns = 2 ** Math.ceil(Math.log2(chances.length));
    if (columns > 256) throw new RangeError(`${String(chances.length)} numbers don’t fit a table`);
    let total = 0;
    for (let at = 0; at < chances.length; at += 1) total += chances[at] ?? 0;
    const left = new Float64Array(columns);
    const poor: number[] = [];
    const rich: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      left[column] = ((chances[column] ?? 0) / total) * columns;
      ((left[column] ?? 0) < 1 ? poor : rich).push(column);
    }
    this.#from = from;
    this.#mask = columns - 1;
    this.#columns = new Int32Array(columns);
    for (let column = poor.pop(); column !== undefined; column = poor.pop()) {
      const giver = rich.at(-1);
      const keeps = left[column] ?? 0;
      // Only rounding can leave a poor column without a rich one.
      this.#columns[column] = giver === undefined ? whole(column) : part(column, keeps, giver);
      if (giver === undefined) continue;
      left[giver] = (left[giver] ?? 0) - (1 - keeps);
      if ((left[giver] ?? 0) < 1) poor.push(rich.pop() ?? giver);
    }
    for (const column of rich) this.#columns[column] = whole(column);
  }

  draw(random: Random): number {
    const bits = random.bits();
    const column = this.#columns[bits & this.#mask] ?? 0;
    // Without a branch, which nothing could foresee: 8 where the column is kept, else 0.
    const kept = (((bits >>> 16) - (column >>> 16)) >> 31) & 8;
    return this.#from + ((column >>> kept) & 0xff);
  }
}

const part = (column: number, keeps: number, other: number): number =>
  (Math.round(keeps * (COINS - 1)) << 16) | (column << 8) | other;
/** Whatever the coin says, it stands for itself. */
const whole = (column: number): number => (column << 8) | column;

/** Sums of independent draws from one law of numbers up to 4, each drawn in a few goes however many draws it is of. */
export class Sums {
  /** Of 1, 2, 4 … draws. */
  readonly #laws: Law[];
  readonly #doubled: Table[] = [];
  /** Of a number of draws that is asked for again and again. */
  #often: { readonly n: number; readonly table: Table } | null = null;

  constructor(law: Law) {
    this.#laws = [law];
  }

  /** The sum of `n` draws, 0 or more; any n. */
  draw(n: number, random: Random): number {
    let sum = 0;
    let left = n;
    for (; left >= LONGEST; left -= LONGEST) sum += this.#doubledTable(LONGEST_POWER).draw(random);
    for (let power = 0; left > 0; power += 1, left >>= 1)
      if ((left & 1) === 1) sum += this.#doubledTable(power).draw(random);
    return sum;
  }

  /** As `draw`, for one n that is asked for every time. */
  drawAlways(n: number, random: Random): number {
    if (n > LONGEST) return this.draw(n, random);
    if (this.#often?.n !== n) this.#often = { n, table: new Table(this.#lawOf(n)) };
    return this.#often.table.draw(random);
  }

  #lawOf(n: number): Law {
    let law: Law = NOTHING;
    for (let power = 0, left = n; left > 0; power += 1, left >>= 1)
      if ((left & 1) === 1) law = plus(law, this.#doubledLaw(power));
    return law;
  }

  #doubledTable(power: number): Table {
    const known = this.#doubled[power];
    if (known !== undefined) return known;
    const table = new Table(this.#doubledLaw(power));
    this.#doubled[power] = table;
    return table;
  }

  #doubledLaw(power: number): Law {
    for (let known = this.#laws.length; known <= power; known += 1) {
      const half = this.#laws[known - 1] ?? NOTHING;
      this.#laws.push(plus(half, half));
    }
    return this.#laws[power] ?? NOTHING;
  }
}

const NOTHING: Law = { from: 0, chances: Float64Array.of(1) };
