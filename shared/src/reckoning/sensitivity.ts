import { oriented } from './axes.ts';
import type { Reckonable } from './disclosed.ts';
import { DRAWS, drawGroups, drawnMean } from './drawn-subject.ts';
import { type Pattern, type Position, position } from './lean.ts';
import { patternItems } from './pattern-subjects.ts';
import { percentile } from './percentile.ts';

/** Share of draws that led to each pattern; `none`: to none. They sum to 1. How surely the same comes again, not how likely it is right. */
export type Sensitivity = Readonly<Record<Pattern | 'none', number>>;

/** Where nine of ten draws lie, from the 5th to the 95th percentile, by nearest rank. */
export interface Halo {
  /** −1 … 1. */
  readonly lean: readonly [number, number];
  /** (top + field)/2, 0 … 1. */
  readonly across: readonly [number, number];
}

export interface DrawnPattern {
  readonly sensitivity: Sensitivity;
  /** Null where no draw has a place. */
  readonly halo: Halo | null;
}

/** Of the first item; each has its own. */
const STREAM = 1000;
const AXES = { culture: 0, talent: 1, executive: 2 } as const;

/** Where each draw puts the board (SPEC T33). */
export function* drawnPositions(disclosed: Reckonable): Generator<void, readonly Position[]> {
  const { input } = disclosed;
  const sums = [0, 1, 2].map(() => new Float64Array(DRAWS));
  const weights = [0, 1, 2].map(() => new Float64Array(DRAWS));
  for (const [index, { id, axis, direction, weight }] of patternItems(input).entries()) {
    const drawn = drawGroups(disclosed, id, STREAM + index);
    const sum = sums[AXES[axis]];
    const all = weights[AXES[axis]];
    for (let draw = 0; draw < DRAWS && sum !== undefined && all !== undefined; draw += 1) {
      const mean = drawnMean(drawn, input.settings.execShare, draw);
      if (Number.isNaN(mean)) continue;
      sum[draw] = (sum[draw] ?? 0) + oriented(mean, direction) * weight;
      all[draw] = (all[draw] ?? 0) + weight;
    }
    yield;
  }
  const score = (axis: number, draw: number): number | null => {
    const weight = weights[axis]?.[draw] ?? 0;
    return weight > 0 ? (sums[axis]?.[draw] ?? 0) / weight : null;
  };
  return Array.from({ length: DRAWS }, (_, draw) =>
    position({ culture: score(0, draw), talent: score(1, draw), executive: score(2, draw) }, input.settings),
  );
}

/** How the pattern stands up to other people of the same kind and slightly other answers (SPEC T32). */
export function* sensitivity(disclosed: Reckonable): Generator<void, DrawnPattern> {
  const counts: Record<Pattern | 'none', number> = { topDown: 0, hybrid: 0, bottomUp: 0, none: 0 };
  const leans: number[] = [];
  const across: number[] = [];
  for (const { top, field, lean, leading } of yield* drawnPositions(disclosed)) {
    counts[leading ?? 'none'] += 1;
    if (lean === null || top === null || field === null) continue;
    leans.push(lean);
    across.push((top + field) / 2);
  }
  const range = (values: readonly number[]): [number, number] => [percentile(values, 0.05), percentile(values, 0.95)];
  return {
    sensitivity: {
      topDown: counts.topDown / DRAWS,
      hybrid: counts.hybrid / DRAWS,
      bottomUp: counts.bottomUp / DRAWS,
      none: counts.none / DRAWS,
    },
    halo: leans.length === 0 ? null : { lean: range(leans), across: range(across) },
  };
}
