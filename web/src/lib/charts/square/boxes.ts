import type { Point } from '../geometry.ts';

/** What something takes of a drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Small boxes along the way from point to point, `step` apart: what is written must not lie on it. */
export const along = (way: readonly Point[], step: number): Box[] =>
  way.slice(1).flatMap((to, at) => {
    const from = way[at] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count + 1 }, (_, part) =>
      around({ x: from.x + ((to.x - from.x) * part) / count, y: from.y + ((to.y - from.y) * part) / count }, step / 2),
    );
  });
