import { atLeast, below } from './equal.ts';
import type { Distribution } from './distribution.ts';

export const ITEM_STATES = ['thin', 'divided', 'split', 'agreed', 'mixed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

const FEWEST = 3;
const WIDE_GAP = 0.25;
const CAMP = 0.3;
const AGREED = 0.7;
const MIDDLE = 3;

/** What one would say of an item in a word; the first that holds (decision-model §2). */
export function itemState(item: {
  readonly n: number;
  readonly distribution: Distribution | null;
  readonly consensus: number | null;
  readonly gap: number | null;
  readonly executiveMean: number | null;
  readonly representativeMean: number | null;
}): ItemState {
  const { n, distribution, consensus, gap, executiveMean, representativeMean } = item;
  if (n < FEWEST || distribution === null || consensus === null) return 'thin';
  if (gap !== null && executiveMean !== null && representativeMean !== null && atLeast(Math.abs(gap), WIDE_GAP)) {
    const [low, high] = [Math.min(executiveMean, representativeMean), Math.max(executiveMean, representativeMean)];
    if (below(low, MIDDLE) && below(MIDDLE, high)) return 'divided';
  }
  const [one, two, , four, five] = distribution;
  if (atLeast(one + two, CAMP) && atLeast(four + five, CAMP)) return 'split';
  return atLeast(consensus, AGREED) ? 'agreed' : 'mixed';
}
