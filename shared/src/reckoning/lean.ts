import { atLeast, below } from './equal.ts';
import { type ByAxis, fieldOf } from './axes.ts';
import type { ReckoningSettings } from './input.ts';

export const PATTERNS = ['topDown', 'hybrid', 'bottomUp'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Who can carry it (SPEC T21, T22). `lean` = field − top, −1 … 1; null while either is unknown. */
export interface Position {
  readonly top: number | null;
  readonly field: number | null;
  readonly lean: number | null;
  readonly leading: Pattern | null;
}

export const patternOf = (lean: number, band: number): Pattern =>
  below(lean, -band) ? 'topDown' : below(band, lean) ? 'bottomUp' : 'hybrid';

export function position(axes: ByAxis, settings: Pick<ReckoningSettings, 'band' | 'fieldWeights'>): Position {
  const top = axes.executive;
  const field = fieldOf(axes, settings.fieldWeights);
  const lean = top === null || field === null ? null : field - top;
  return { top, field, lean, leading: lean === null ? null : patternOf(lean, settings.band) };
}

/** Who moves first under a pattern that leans less than its band. */
export const FIRST_MOVERS = ['management', 'field'] as const;
export type FirstMover = (typeof FIRST_MOVERS)[number];
const AHEAD = 0.1;

/** Whoever is that far ahead moves first (SPEC T28); null: neither, or lean is unknown. */
export function firstMover(lean: number | null): FirstMover | null {
  if (lean === null) return null;
  if (atLeast(-lean, AHEAD)) return 'management';
  return atLeast(lean, AHEAD) ? 'field' : null;
}
