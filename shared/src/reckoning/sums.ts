import type { Random } from './random.ts';

/** Chances of whole numbers: index 0 stands for `from`. */
export interface Law {
  readonly from: number;
  readonly chances: Float64Array;
}

/** Tails rarer than this are left out: they would not come up in all the draws ever made. */
const NEVER = 1e-13;
/** Sums of more draws than this are drawn in parts. */
const LONGEST = 64;

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

/** One law, drawn from in one go: Walker's alias method as laid out by Vose (1991). */
class Table {
  readonly #from: number;
  /** What a column stands for where its coin stays below `keeps`, else `others`. */
  readonly #keeps: Float64Array;
  readonly #others: Int32Array;

  constructor({ from, chances }: Law) {
    const columns = chances.length;
    const left = new Float64Array(columns);
    let total = 0;
    for (let column = 0; column < columns; column += 1) total += chances[column] ?? 0;
    this.#from = from;
    this.#keeps = new Float64Array(columns).fill(1);
    this.#others = new Int32Array(columns);
    const poor: number[] = [];
    const rich: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      left[column] = ((chances[column] ?? 0) / total) * columns;
      this.#others[column] = column;
      ((left[column] ?? 0) < 1 ? poor : rich).push(column);
    }
    for (let column = poor.pop(); column !== undefined; column = poor.pop()) {
      const giver = rich.at(-1);
      // Only rounding can leave a poor column without a rich one.
      if (giver === undefined) break;
      this.#keeps[column] = left[column] ?? 0;
      this.#others[column] = giver;
      left[giver] = (left[giver] ?? 0) - (1 - (left[column] ?? 0));
      if ((left[giver] ?? 0) < 1) poor.push(rich.pop() ?? giver);
    }
  }

  draw(random: Random): number {
    const at = random.unit() * this.#keeps.length;
    const column = Math.floor(at);
    return this.#from + (at - column < (this.#keeps[column] ?? 0) ? column : (this.#others[column] ?? 0));
  }
}

/** Sums of independent draws from one law, each sum drawn in a few goes however many draws it is of. */
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
    for (; left >= LONGEST; left -= LONGEST) sum += this.#doubledTable(6).draw(random);
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
