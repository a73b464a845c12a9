import { atLeast } from '../reckoning/equal.ts';
import type { Phrase } from './phrase.ts';
import { points } from './points.ts';

export type StrengthWord = 'very-weak' | 'weak' | 'medium' | 'fairly-strong' | 'strong';

/** How strong a side or an axis is (0 … 1), in words: fifths of the scale. */
function strengthWord(value: number): StrengthWord {
  if (atLeast(value, 0.8)) return 'strong';
  if (atLeast(value, 0.6)) return 'fairly-strong';
  if (atLeast(value, 0.4)) return 'medium';
  return atLeast(value, 0.2) ? 'weak' : 'very-weak';
}

/** With its points out of 100. */
export const strengthWords = (value: number): Phrase => ({
  key: `figures.strength.${strengthWord(value)}`,
  values: { points: points(value) },
});
