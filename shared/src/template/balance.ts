import type { ChecklistItem } from '../board/checklist.ts';

/** From this difference on a board leans by how its items are worded, not only by what people think. */
const MOST_IMBALANCE = 0.2;

type Weighed = Pick<ChecklistItem, 'axis' | 'direction' | 'weight'>;

/** Σ weight·direction / Σ weight, −1 … 1: 1 where agreeing is always good; null without weight. */
function tilt(items: readonly Weighed[]): number | null {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  return weight === 0 ? null : items.reduce((sum, item) => sum + item.weight * item.direction, 0) / weight;
}

/**
 * People tend to agree. Where one side's items are turned less often, that side comes out better than it is: which one,
 * `executive` or `field` (culture and talent together); null: they are in balance, or a side has no items.
 */
export function favouredByWording(items: readonly Weighed[]): 'executive' | 'field' | null {
  const executive = tilt(items.filter(({ axis }) => axis === 'executive'));
  const field = tilt(items.filter(({ axis }) => axis === 'culture' || axis === 'talent'));
  if (executive === null || field === null || Math.abs(executive - field) <= MOST_IMBALANCE + 1e-12) return null;
  return executive > field ? 'executive' : 'field';
}
