import type { Distribution } from './distribution.ts';
import { atLeast, below } from './equal.ts';
import type { Side } from './side.ts';

export const ITEM_STATES = ['thin', 'divided', 'split', 'apart', 'agreed', 'undecided', 'mixed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Fewer numbers say nothing. */
const FEWEST = 3;
/** A full point on the scale. */
const WIDE_GAP = 0.25;
const CAMP = 0.3;
const ONE_VOICE = 0.7;
const HALF = 0.5;
const MIDDLE = 3;

export interface StateGrounds {
  readonly n: number;
  readonly distribution: Distribution | null;
  readonly consensus: number | null;
  readonly gap: number | null;
  readonly executiveMean: number | null;
  readonly representativeMean: number | null;
  readonly side: Side | null;
}

/** What one would say of an item in a word; the first that holds (SPEC T15). */
export function itemState({
  n,
  distribution,
  consensus,
  gap,
  executiveMean,
  representativeMean,
  side,
}: StateGrounds): ItemState {
  if (n < FEWEST || distribution === null || consensus === null) return 'thin';
  const apart = gap !== null && atLeast(Math.abs(gap), WIDE_GAP);
  if (apart && executiveMean !== null && representativeMean !== null) {
    const [low, high] = [Math.min(executiveMean, representativeMean), Math.max(executiveMean, representativeMean)];
    if (below(low, MIDDLE) && below(MIDDLE, high)) return 'divided';
  }
  const [one, two, , four, five] = distribution;
  const [no, yes] = [one + two, four + five];
  if (atLeast(no, CAMP) && atLeast(yes, CAMP)) return 'split';
  if (apart) return 'apart';
  if (!atLeast(consensus, ONE_VOICE)) return 'mixed';
  if (side !== null) return 'agreed';
  return below(no, HALF) && below(yes, HALF) ? 'undecided' : 'mixed';
}
