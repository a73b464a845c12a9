import { atLeast, below } from '../reckoning/equal.ts';

export type LeanWord = 'none' | `${'management' | 'departments'}-${'slightly' | 'clearly' | 'far'}`;

/**
 * Who is ahead, from lean (−1 … +1; below 0 management) and the board's band. *Clearly* begins where the pattern turns,
 * just beyond the band, so that words and pattern never contradict each other, however narrow the band is.
 */
export function leanWord(lean: number, band: number): LeanWord {
  const size = Math.abs(lean);
  const side = lean < 0 ? 'management' : 'departments';
  if (below(band, size)) return `${side}-${atLeast(size, 2 * band) ? 'far' : 'clearly'}`;
  return atLeast(size, 0.1) ? `${side}-slightly` : 'none';
}

/** The same as a few words, for a table or a headline. */
export const leanWords = (lean: number, band: number): `figures.lean.${LeanWord}` =>
  `figures.lean.${leanWord(lean, band)}`;
