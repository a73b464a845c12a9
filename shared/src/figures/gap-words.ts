import { atLeast, below } from '../reckoning/equal.ts';
import type { Phrase } from './phrase.ts';

export interface TwoMeans {
  /** (executives − representatives) ÷ 4, −1 … +1. */
  readonly gap: number;
  /** 1 … 5. */
  readonly executiveMean: number;
  readonly representativeMean: number;
}

/** Less is no difference worth a word. */
const NOTICEABLE = 0.1;
/** A full point of the scale. */
const POINT = 0.25;
const MIDDLE = 3;

/** How far the two groups are from each other, in words. */
export function gapWords({
  gap,
  executiveMean,
  representativeMean,
}: TwoMeans): `figures.gap.${'same' | 'slight' | 'apart' | 'opposite'}` {
  const size = Math.abs(gap);
  if (!atLeast(size, NOTICEABLE)) return 'figures.gap.same';
  if (!atLeast(size, POINT)) return 'figures.gap.slight';
  const [low, high] = [Math.min(executiveMean, representativeMean), Math.max(executiveMean, representativeMean)];
  return below(low, MIDDLE) && below(MIDDLE, high) ? 'figures.gap.opposite' : 'figures.gap.apart';
}

/** Who gave the higher answers and by how many points of the scale that is shown; under a point no number. */
export function differenceWords(gap: number): Phrase {
  const size = Math.abs(gap);
  if (!atLeast(size, NOTICEABLE)) return { key: 'figures.difference.none' };
  const higher = gap > 0 ? 'executives' : 'representatives';
  return atLeast(size, POINT)
    ? { key: `figures.difference.${higher}`, values: { points: 4 * size } }
    : { key: `figures.difference.${higher}.slightly` };
}
