import type { Pattern } from '../reckoning/lean.ts';
import type { ShareRun } from '../reckoning/share-runs.ts';

/** A share of the executives, 0 … 1, from which (up) or down to which (down) another pattern leads. */
export interface Turn {
  readonly share: number;
  readonly way: 'up' | 'down';
  readonly leading: Pattern;
}

/** The turns next to `execShare`, the one below first; empty: the pattern is the same at every share. */
export function nextTurns(runs: readonly ShareRun[], execShare: number): Turn[] {
  const here = runs.findIndex(({ to }) => Math.floor(100 * execShare + 0.5) <= Math.round(100 * to));
  const below = runs[here - 1];
  const above = runs[here + 1];
  return [
    ...(below === undefined ? [] : [{ share: below.to, way: 'down' as const, leading: below.leading }]),
    ...(above === undefined ? [] : [{ share: above.from, way: 'up' as const, leading: above.leading }]),
  ];
}
