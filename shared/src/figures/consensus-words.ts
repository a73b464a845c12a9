import { atLeast } from '../reckoning/equal.ts';

export type ConsensusWord = 'one-voice' | 'close' | 'varied' | 'scattered';

/** How alike answers are (consensus 0 … 1), in words. */
export function consensusWords(consensus: number): `figures.consensus.${ConsensusWord}` {
  if (atLeast(consensus, 0.85)) return 'figures.consensus.one-voice';
  if (atLeast(consensus, 0.7)) return 'figures.consensus.close';
  return atLeast(consensus, 0.55) ? 'figures.consensus.varied' : 'figures.consensus.scattered';
}
