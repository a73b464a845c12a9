import type { PatternAxis } from './axis.ts';
import { level } from './mean.ts';
import type { ReckoningItem, ReckoningSettings } from './input.ts';

export type ByAxis = Readonly<Record<PatternAxis, number | null>>;

/** Weighted mean; null where there is nothing to weigh. */
export function weightedMean(parts: Iterable<readonly [value: number, weight: number]>): number | null {
  let sum = 0;
  let weights = 0;
  for (const [value, weight] of parts) {
    sum += value * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

const byAxis = (of: (axis: PatternAxis) => number | null): ByAxis => ({
  culture: of('culture'),
  talent: of('talent'),
  executive: of('executive'),
});

/** An item's level turned so that 1 always raises its axis. */
export const oriented = (mean: number, direction: 1 | -1): number => (direction === 1 ? level(mean) : 1 - level(mean));

/** Axis scores, 0 … 1, over answered items; null for an axis nobody answered. `meanOf`: an item's mean, 1 … 5. */
export const axisScores = (
  checklist: readonly ReckoningItem[],
  meanOf: (item: ReckoningItem) => number | null,
): ByAxis =>
  byAxis((axis) =>
    weightedMean(
      checklist.flatMap((item): [number, number][] => {
        const mean = item.axis === axis ? meanOf(item) : null;
        return mean === null ? [] : [[oriented(mean, item.direction), item.weight]];
      }),
    ),
  );

export const axisConsensus = (
  checklist: readonly ReckoningItem[],
  of: (item: ReckoningItem) => number | null,
): ByAxis =>
  byAxis((axis) =>
    weightedMean(
      checklist.flatMap((item): [number, number][] => {
        const consensus = item.axis === axis ? of(item) : null;
        return consensus === null ? [] : [[consensus, item.weight]];
      }),
    ),
  );

/** What the departments can carry, 0 … 1: culture and talent by their weights, over those answered. */
export function fieldOf({ culture, talent }: ByAxis, weights: ReckoningSettings['fieldWeights']): number | null {
  const parts: [number, number][] = [];
  if (culture !== null) parts.push([culture, weights.culture]);
  if (talent !== null) parts.push([talent, weights.talent]);
  return weightedMean(parts);
}
