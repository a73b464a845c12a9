import { atLeast, below } from '../reckoning/equal.ts';
import type { Phrase } from './phrase.ts';

export interface TwoMeans {
  /** (executives − representatives) ÷ 4, −1 … +1. */
  readonly gap: number;
  /** 1 … 5. */
  readonly executiveMean: number;
  readonly representativeMean: number;
}

const MIDDLE = 3;

/** How far the two groups are from each other, in words. */
export function gapWords({
  gap,
  executiveMean,
  representativeMean,
}: TwoMeans): `figures.gap.${'same' | 'slight' | 'apart' | 'opposite'}` {
  const size = Math.abs(gap);
  if (!atLeast(size, 0.1)) return 'figures.gap.same';
  if (!atLeast(size, 0.25)) return 'figures.gap.slight';
  const [low, high] = [Math.min(executiveMean, representativeMean), Math.max(executiveMean, representativeMean)];
  return below(low, MIDDLE) && below(MIDDLE, high) ? 'figures.gap.opposite' : 'figures.gap.apart';
}

/** Who gave the higher answers, on the scale of the answers: one decimal. What is less than a point never reads as one. */
export function differenceWords(gap: number): Phrase {
  const size = Math.abs(gap) * 4;
  const rounded = Math.round(size * 10) / 10;
  const shown = below(size, 1) ? Math.min(rounded, 0.9) : rounded;
  if (shown === 0) return { key: 'figures.difference.none' };
  return { key: `figures.difference.${gap > 0 ? 'executives' : 'representatives'}`, values: { points: shown } };
}
