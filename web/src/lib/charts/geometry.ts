import { answered, type Counts } from '@nemawashi/shared/reckoning/tally';

/** Pure geometry of the charts: data in, coordinates out. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What each weighted criterion adds to a score, 0 … 1, in the order given; null where a mean is missing. */
export function contributions<Name extends string>(
  means: Readonly<Record<Name, number | null>>,
  weights: Readonly<Record<Name, number>>,
  order: readonly Name[],
): { readonly name: Name; readonly points: number }[] | null {
  const total = order.reduce((sum, name) => sum + weights[name], 0);
  const parts = order.flatMap((name) => {
    const mean = means[name];
    return mean === null || total === 0 ? [] : [{ name, points: ((mean - 1) / 4) * (weights[name] / total) }];
  });
  return parts.length === order.length ? parts : null;
}

export interface Segment {
  readonly value: 1 | 2 | 3 | 4 | 5;
  readonly count: number;
  /** In percent of the track: its left edge, and how wide it is. */
  readonly from: number;
  readonly width: number;
}

/**
 * Each group's answers as one bar, cut by answer, with the middle of those on 3 at the middle of the track. All bars are
 * on one scale, a group's whole being as long in each; the longest side of any reaches the track's edge.
 */
export function diverging(groups: readonly Counts[]): Segment[][] {
  const shares = groups.map((counts) => {
    const all = Math.max(1, answered(counts));
    return counts.numbers.map((count) => count / all);
  });
  const sides = shares.map(([one = 0, two = 0, three = 0, four = 0, five = 0]) => ({
    left: one + two + three / 2,
    right: three / 2 + four + five,
  }));
  const reach = Math.max(0.5, ...sides.flatMap(({ left, right }) => [left, right]));
  return groups.map((counts, at) => {
    let from = 50 - ((sides[at]?.left ?? 0) / reach) * 50;
    return ([1, 2, 3, 4, 5] as const).map((value): Segment => {
      const width = ((shares[at]?.[value - 1] ?? 0) / reach) * 50;
      const segment = { value, count: counts.numbers[value - 1] ?? 0, from, width };
      from += width;
      return segment;
    });
  });
}

/** Heights of labels, in the order given, moved down where two would lie closer than `room`. */
export function apartBy(heights: readonly number[], room: number): number[] {
  const moved = [...heights];
  const order = heights.map((_height, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  for (const [place, at] of order.entries()) {
    const above = place === 0 ? undefined : moved[order[place - 1] ?? 0];
    if (above !== undefined) moved[at] = Math.max(moved[at] ?? 0, above + room);
  }
  return moved;
}

/** People who stand on the very same spot, beside each other around it, `room` apart. */
export function besideEachOther<Spot extends Point>(spots: readonly Spot[], room: number): Spot[] {
  const taken = new Map<string, number>();
  return spots.map((spot) => {
    const place = `${spot.x.toFixed(0)},${spot.y.toFixed(0)}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    if (before === 0) return spot;
    const [ring, angle] = [Math.ceil(before / 6), (before * Math.PI) / 3];
    return { ...spot, x: spot.x + ring * room * Math.cos(angle), y: spot.y - ring * room * Math.sin(angle) };
  });
}
