import { atLeast, below } from '../reckoning/equal.ts';

export type LeanWord = 'none' | `${'management' | 'field'}.${'slightly' | 'clearly' | 'far'}`;

/** A smaller difference between management and the departments is none. */
const NOTICEABLE = 0.1;

/**
 * Who is ahead, from lean (−1 … +1; below 0 management) and the board's band. *Clearly* begins where the pattern turns,
 * just beyond the band, so that words and pattern never contradict each other, however narrow the band is.
 */
export function leanWord(lean: number, band: number): LeanWord {
  const size = Math.abs(lean);
  const side = lean < 0 ? 'management' : 'field';
  if (below(band, size)) return `${side}.${atLeast(size, 2 * band) ? 'far' : 'clearly'}`;
  return atLeast(size, NOTICEABLE) ? `${side}.slightly` : 'none';
}

/** As a few words, for a table or a headline; `pattern.lean.…` says the same as a sentence. */
export const leanWords = (lean: number, band: number): `figures.lean.${LeanWord}` =>
  `figures.lean.${leanWord(lean, band)}`;
