import type { Distribution } from './distribution.ts';

/** Σ k·pₖ, 1 … 5. */
export const mean = ([a, b, c, d, e]: Distribution): number => a + 2 * b + 3 * c + 4 * d + 5 * e;

/** Where on its scale a mean stands, 0 … 1. */
export const level = (of: number): number => (of - 1) / 4;
