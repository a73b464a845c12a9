import type { Random } from './random.ts';

/** Sums of more draws than this are drawn in parts. */
const LONGEST = 64;
/** Tails rarer than this are left out: they would not come up in all the draws ever made. */
const NEVER = 1e-13;

/** Of one number of draws: Walker's alias method as laid out by Vose (1991). */
interface Table {
  readonly from: number;
  /** What a column stands for where its coin stays below `keeps`, else `others`: places from `from`. */
  readonly keeps: Float64Array;
  readonly others: Int32Array;
}

export interface Law {
  readonly from: number;
  readonly chances: readonly number[];
}

/** Sums of independent draws from one law over 0, 1, 2 …, each sum drawn in one go however many draws it is of. */
export class Sums {
  /** Of each number of draws, made when first asked for. */
  readonly #laws: Law[];
  readonly #tables: Table[] = [];

  /** `chances`: of 0, 1, 2 …; they sum to 1. */
  constructor(chances: readonly number[]) {
    this.#laws = [{ from: 0, chances: [1] }, trimmed({ from: 0, chances })];
  }

  /** The sum of `n` draws, 0 or more. */
  draw(n: number, random: Random): number {
    let sum = 0;
    for (let left = n; left > 0; left -= LONGEST) sum += this.#drawShort(Math.min(left, LONGEST), random);
    return sum;
  }

  #drawShort(n: number, random: Random): number {
    const { from, keeps, others } = this.#tables[n] ?? this.#build(n);
    const at = random.unit() * keeps.length;
    const column = Math.floor(at);
    return from + (at - column < (keeps[column] ?? 0) ? column : (others[column] ?? 0));
  }

  #build(n: number): Table {
    const { from, chances } = this.#law(n);
    const table = { from, ...alias(chances) };
    this.#tables[n] = table;
    return table;
  }

  #law(n: number): Law {
    const one = this.#laws[1] ?? NOTHING;
    for (let sums = this.#laws.length; sums <= n; sums += 1)
      this.#laws[sums] = plus(this.#laws[sums - 1] ?? NOTHING, one);
    return this.#laws[n] ?? NOTHING;
  }
}

const NOTHING: Law = { from: 0, chances: [1] };

export function alias(chances: readonly number[]): Omit<Table, 'from'> {
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const left = chances.map((chance) => (chance / total) * chances.length);
  const keeps = new Float64Array(chances.length).fill(1);
  const others = Int32Array.from(chances.keys());
  const poor: number[] = [];
  const rich: number[] = [];
  left.forEach((part, column) => (part < 1 ? poor : rich).push(column));
  for (let column = poor.pop(); column !== undefined; column = poor.pop()) {
    const giver = rich.at(-1);
    // Only rounding can leave a poor column without a rich one.
    if (giver === undefined) break;
    keeps[column] = left[column] ?? 0;
    others[column] = giver;
    left[giver] = (left[giver] ?? 0) - (1 - (left[column] ?? 0));
    if ((left[giver] ?? 0) < 1) poor.push(rich.pop() ?? giver);
  }
  return { keeps, others };
}

export function plus(a: Law, b: Law): Law {
  const chances = new Array<number>(a.chances.length + b.chances.length - 1).fill(0);
  a.chances.forEach((p, i) => {
    b.chances.forEach((q, j) => {
      chances[i + j] = (chances[i + j] ?? 0) + p * q;
    });
  });
  return trimmed({ from: a.from + b.from, chances });
}

function trimmed({ from, chances }: Law): Law {
  const first = chances.findIndex((chance) => chance > NEVER);
  const last = chances.findLastIndex((chance) => chance > NEVER);
  return { from: from + first, chances: chances.slice(first, last + 1) };
}
