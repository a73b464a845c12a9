/** Figures closer than this are the same: floating-point sums in another order must not change a pattern or a rank. */
const EPSILON = 1e-12;

export const same = (a: number, b: number): boolean => Math.abs(a - b) < EPSILON;
/** a < b, and by more than rounding. */
export const below = (a: number, b: number): boolean => b - a >= EPSILON;
/** a ≥ b, or so close that it counts as equal. */
export const atLeast = (a: number, b: number): boolean => !below(a, b);
/** For sorting, larger first; 0 where the two are the same. */
export const descending = (a: number, b: number): number => (same(a, b) ? 0 : b - a);
