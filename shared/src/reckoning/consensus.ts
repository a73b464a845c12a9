/**
 * Agreement after Tastle & Wierman (2007): 1 + Σ pₖ·log₂(1 − |k−μ|/d), d the width of the scale. 1 = one voice, 0 =
 * half at each end. `shares` sum to 1 and stand for equally spaced categories.
 */
export function consensus(shares: readonly number[]): number {
  const width = shares.length - 1;
  const mu = shares.reduce((sum, share, index) => sum + share * index, 0);
  const value = shares.reduce(
    (sum, share, index) => (share > 0 ? sum + share * Math.log2(1 - Math.abs(index - mu) / width) : sum),
    1,
  );
  // Rounding can put a perfectly split or a unanimous one a hair outside.
  return Math.min(1, Math.max(0, value));
}
