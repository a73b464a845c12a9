import { atLeast } from '../reckoning/equal.ts';

export type StabilityWord = 'same' | 'mostly' | 'might' | 'unlikely';

/** How surely the same pattern would come again, from its share (0 … 1) of the varied runs. Never how right it is. */
export function stabilityWords(share: number): `firmness.sensitivity.${StabilityWord}` {
  if (atLeast(share, 0.95)) return 'firmness.sensitivity.same';
  if (atLeast(share, 0.8)) return 'firmness.sensitivity.mostly';
  return atLeast(share, 0.5) ? 'firmness.sensitivity.might' : 'firmness.sensitivity.unlikely';
}
