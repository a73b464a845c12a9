import { atLeast } from '../reckoning/equal.ts';

export type StabilityWord = 'almost-surely' | 'mostly' | 'might-change' | 'likely-to-change';

/** How surely the same pattern would come again, from its share (0 … 1) of the varied runs. Never how right it is. */
export function stabilityWords(share: number): `figures.stability.${StabilityWord}` {
  if (atLeast(share, 0.95)) return 'figures.stability.almost-surely';
  if (atLeast(share, 0.8)) return 'figures.stability.mostly';
  return atLeast(share, 0.5) ? 'figures.stability.might-change' : 'figures.stability.likely-to-change';
}
