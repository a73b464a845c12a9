import { below } from '../reckoning/equal.ts';

/** A mean of answers (1 … 5) as it is shown: to one decimal, and never as `limit` where it is below that. */
export function shownMean(mean: number, limit = Number.POSITIVE_INFINITY): number {
  const rounded = Math.round(mean * 10) / 10;
  return below(mean, limit) && !below(rounded, limit) ? Math.floor(mean * 10) / 10 : rounded;
}
