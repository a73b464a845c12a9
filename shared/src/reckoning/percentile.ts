/** Which place, from 1, of `n` sorted values is reached by `part` (0 … 1) of them, by nearest rank. */
export const nearestRank = (part: number, n: number): number =>
  // What is a whole number but for rounding is that number.
  Math.max(1, Math.ceil(part * n - 1e-9));

/** The value that `part` (0 … 1) of all lie at or below, by nearest rank; NaN of none. */
export const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[nearestRank(part, values.length) - 1] ?? NaN;
