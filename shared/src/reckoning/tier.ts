import { atLeast } from './equal.ts';

/** Inside a tier no order is claimed. */
export const TIERS = ['front', 'level', 'later'] as const;
export type Tier = (typeof TIERS)[number];

const FRONT = 0.8;
const LEVEL = 0.2;

/** `best`: a task's share of places among the best few, 0 … 1 (SPEC T47). */
export const tierOf = (best: number): Tier =>
  atLeast(best, FRONT) ? 'front' : atLeast(best, LEVEL) ? 'level' : 'later';

/** How many of `n` ranked tasks count as the best few. */
export const fewBest = (n: number): number => Math.min(3, Math.ceil(n / 2));
