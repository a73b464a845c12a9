/** Chances of whole numbers: index 0 stands for `from`. */
export interface Law {
  readonly from: number;
  readonly chances: readonly number[];
}

/** Sums of more than this many are drawn in parts. */
export const LONGEST = 64;

/** Tails rarer than this are left out: they would not come up in all the draws ever made. */
const NEVER = 1e-13;
const COLUMNS_LOG2 = 6;
const COINS = 2 ** 16;
/** Keeps sums, −64 … 64, above 0 in a byte. */
const MIDDLE = 128;

/**
 * Sums of 0 … 64 independent draws from one law, each sum drawn in one go from sixteen random bits: Walker's alias
 * method as laid out by Vose (1991). Chances are exact to some 2⁻¹⁶, far below what a thousand draws can show.
 */
export class SumTables {
  /** Of each number of draws, the binary logarithm of its columns. */
  readonly #bits = new Uint8Array(LONGEST + 1).fill(1);
  /** Of each column: how many coins keep it (16 bits), what it stands for, and what it stands in for (8 bits each). */
  readonly #columns = new Int32Array((LONGEST + 1) << COLUMNS_LOG2);

  constructor(one: Law) {
    let sum: Law = { from: 0, chances: [1] };
    for (let n = 0; n <= LONGEST; n += 1) {
      this.#build(n, sum);
      sum = plus(sum, one);
    }
  }

  /** The sum of `n` draws, 0 … 64. `coins`: random, of which the lowest sixteen bits are used. */
  draw(n: number, coins: number): number {
    const bits = this.#bits[n] ?? 0;
    const column = this.#columns[(n << COLUMNS_LOG2) + (coins & ((1 << bits) - 1))] ?? 0;
    // Without a branch, which nothing could foresee: 8 where the column is kept, else 0.
    const kept = ((((coins & 0xffff) >>> bits) - (column >>> 16)) >> 31) & 8;
    return ((column >>> kept) & 0xff) - MIDDLE;
  }

  #build(n: number, { from, chances }: Law): void {
    const bits = Math.max(1, Math.ceil(Math.log2(chances.length)));
    if (bits > COLUMNS_LOG2) throw new RangeError(`${String(chances.length)} outcomes don't fit a table`);
    const columns = 2 ** bits;
    const total = chances.reduce((all, chance) => all + chance, 0);
    const share = Array.from({ length: columns }, (_, column) => ((chances[column] ?? 0) / total) * columns);
    const { keeps, others } = alias(share);
    this.#bits[n] = bits;
    for (let column = 0; column < columns; column += 1) {
      const coins = Math.round((keeps[column] ?? 0) * (COINS / columns));
      const own = column + from + MIDDLE;
      const other = (others[column] ?? 0) + from + MIDDLE;
      this.#columns[(n << COLUMNS_LOG2) + column] = (coins << 16) | (own << 8) | other;
    }
  }
}

/** Of each column, which part (0 … 1) it keeps, and which column has the rest. `share`: chances times columns. */
function alias(share: number[]): { readonly keeps: number[]; readonly others: number[] } {
  const left = [...share];
  const keeps = share.map(() => 1);
  const others = share.map((_, column) => column);
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

function plus(a: Law, b: Law): Law {
  const chances = new Array<number>(a.chances.length + b.chances.length - 1).fill(0);
  a.chances.forEach((p, i) => {
    b.chances.forEach((q, j) => {
      chances[i + j] = (chances[i + j] ?? 0) + p * q;
    });
  });
  const first = chances.findIndex((chance) => chance > NEVER);
  const last = chances.findLastIndex((chance) => chance > NEVER);
  return { from: a.from + b.from + first, chances: chances.slice(first, last + 1) };
}
