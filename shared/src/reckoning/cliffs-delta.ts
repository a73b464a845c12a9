/**
 * Cliff's delta of two samples given as counts over the same ordered categories: (#pairs a>b − #pairs a<b)/(|a|·|b|),
 * −1 … 1, by head. Null if a side is empty.
 */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number | null {
  const sizeA = a.reduce((sum, n) => sum + n, 0);
  const sizeB = b.reduce((sum, n) => sum + n, 0);
  if (sizeA === 0 || sizeB === 0) return null;
  let balance = 0;
  let smaller = 0;
  a.forEach((countA, index) => {
    const larger = sizeB - smaller - (b[index] ?? 0);
    balance += countA * (smaller - larger);
    smaller += b[index] ?? 0;
  });
  return balance / (sizeA * sizeB);
}
