import { atLeast } from '../reckoning/equal.ts';

/** Less than this isn't worth a word. */
const NOTICED = 0.02;
const MUCH = 0.1;

/** Whether management and the departments came closer from one round to the next; both are lean, −1 … +1. */
export function leanShiftWords(
  before: number,
  after: number,
): `figures.shift.${'same' | 'closer' | 'much-closer' | 'apart' | 'much-apart'}` {
  const closer = Math.abs(before) - Math.abs(after);
  if (!atLeast(Math.abs(closer), NOTICED)) return 'figures.shift.same';
  const much = atLeast(Math.abs(closer), MUCH) ? 'much-' : '';
  return `figures.shift.${much}${closer > 0 ? 'closer' : 'apart'}` as const;
}
