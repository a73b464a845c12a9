/** Chances of whole numbers: index 0 stands for `from`. */
export interface Law {
  readonly from: number;
  readonly chances: readonly number[];
}

/** Tails rarer than this are left out: they would not come up in all the draws ever made. */
const NEVER = 1e-13;

/** Of a sum of the two. */
export function plus(a: Law, b: Law): Law {
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

/** Of each column which part (0 … 1) it keeps, and which column has the rest: Walker's method as laid out by Vose (1991). */
export function alias(chances: readonly number[]): {
  readonly keeps: readonly number[];
  readonly others: readonly number[];
} {
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const left = chances.map((chance) => (chance / total) * chances.length);
  const keeps = left.map(() => 1);
  const others = left.map((_, column) => column);
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
