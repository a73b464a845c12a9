/** Takes the rounding of sums out of the way before a half is rounded up. */
const HAIR = 1e-9;

/** A share, level or score (0 … 1) as whole points out of 100: what a default view shows instead of decimals. */
export const points = (value: number): number => Math.round(value * 100 + HAIR);

/** Parts of a score as whole points that add up to the score's own: what is left over goes to the largest remainders. */
export function pointsOfParts(parts: readonly number[]): number[] {
  const exact = parts.map((part) => part * 100 + HAIR);
  const whole = exact.map(Math.floor);
  const left = points(parts.reduce((sum, part) => sum + part, 0)) - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((part, index) => ({ index, rest: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((part, index) => part + (raised.has(index) ? 1 : 0));
}
