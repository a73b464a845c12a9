import type { Reckonable } from './disclosed.ts';
import { DRAWS, drawGroups, drawnMean } from './drawn-subject.ts';
import { below, same } from './equal.ts';
import { drawnPositions } from './sensitivity.ts';

/** How far draws of an assessment's counts (SPEC T33) lie apart: standard deviations; null where no two draws have a figure. */
export interface Spread {
  /** Of lean, −1 … 1. */
  readonly lean: number | null;
  /** Of each item's mean, 1 … 5. */
  readonly items: Readonly<Record<string, number | null>>;
}

/** Of the first item; each has its own, also those that make no pattern. */
const STREAM = 5000;

export function* spread(disclosed: Reckonable): Generator<void, Spread> {
  const { checklist, settings } = disclosed.input;
  const leans = (yield* drawnPositions(disclosed)).flatMap(({ lean }) => lean ?? []);
  const items: Record<string, number | null> = {};
  for (const [index, { id }] of checklist.entries()) {
    const drawn = drawGroups(disclosed, id, STREAM + index);
    const means = Array.from({ length: DRAWS }, (_, draw) => drawnMean(drawn, settings.execShare, draw));
    items[id] = deviation(means.filter((mean) => !Number.isNaN(mean)));
    yield;
  }
  return { lean: deviation(leans), items };
}

function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** A change of less than this is what chance alone makes of the same answers (SPEC U6); null: one of them has none. */
export const limitOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : 2 * Math.sqrt(before ** 2 + after ** 2);

/** Null: something to compare is missing. */
export function isUnchanged(before: number | null, after: number | null, limit: number | null): boolean | null {
  if (before === null || after === null || limit === null) return null;
  return same(before, after) || below(Math.abs(after - before), limit);
}
