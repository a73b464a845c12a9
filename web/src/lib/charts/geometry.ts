/** Pure geometry of the charts: data in, coordinates out. */

const MARGIN = 12;

/** Where 1 … 5 stands on a line `width` wide. */
export const scaleX = (value: number, width: number): number => MARGIN + ((value - 1) / 4) * (width - 2 * MARGIN);

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place in the square of `side`: management carries to the right, the field carries upwards; both 0 … 1. */
export const squarePoint = (top: number, field: number, side: number): Point => ({
  x: top * side,
  y: (1 - field) * side,
});

const corners = (points: readonly (readonly [top: number, field: number])[], side: number): string =>
  points
    .map(([top, field]) => squarePoint(top, field, side))
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(' ');

/** The three regions that `band` cuts along the diagonal, as polygon points. `band`: 0 … 1. */
export function squareRegions(band: number, side: number): { topDown: string; hybrid: string; bottomUp: string } {
  return {
    topDown: corners(
      [
        [band, 0],
        [1, 0],
        [1, 1 - band],
      ],
      side,
    ),
    bottomUp: corners(
      [
        [0, band],
        [0, 1],
        [1 - band, 1],
      ],
      side,
    ),
    hybrid: corners(
      [
        [0, 0],
        [band, 0],
        [1, 1 - band],
        [1, 1],
        [1 - band, 1],
        [0, band],
      ],
      side,
    ),
  };
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
