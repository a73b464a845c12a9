import type { Halo } from '@nemawashi/shared/reckoning/sensitivity';
import type { Point } from '../geometry.ts';

/** Of the square, in units of its drawing. */
export const SIDE = 300;
/** From its edge to where its scales begin and end: whoever stands at the end of one is in it whole. */
const INSET = 14;
const SCALE = SIDE - 2 * INSET;

/** A place in the square: management carries to the right, the departments carry upwards; both 0 … 1. */
export const squarePoint = (top: number, field: number): Point => ({
  x: INSET + top * SCALE,
  y: INSET + (1 - field) * SCALE,
});

/** How far management is ahead at a point, −1 … 1. */
export const leanAt = ({ x, y }: Point): number => (x + y - SIDE) / SCALE;

/** The three regions that `band` cuts along the diagonal, as polygon points. `band`: 0 … 1. */
export function squareRegions(band: number): { topDown: string; hybrid: string; bottomUp: string } {
  const cut = band * SCALE;
  const corners = (...points: readonly (readonly [x: number, y: number])[]): string =>
    points.map(([x, y]) => `${String(x)},${String(y)}`).join(' ');
  return {
    topDown: corners([cut, SIDE], [SIDE, SIDE], [SIDE, cut]),
    bottomUp: corners([0, SIDE - cut], [0, 0], [SIDE - cut, 0]),
    hybrid: corners([0, SIDE], [cut, SIDE], [SIDE, cut], [SIDE, 0], [SIDE - cut, 0], [0, SIDE - cut]),
  };
}

/** Where nine of ten draws lie, as an ellipse along the diagonal: `rx` is along it, `ry` across. */
export function haloEllipse({ lean, across }: Halo): { centre: Point; rx: number; ry: number } {
  const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;
  const half = ([low, high]: readonly [number, number]) => (high - low) / 2;
  const [at, ahead] = [middle(across), middle(lean)];
  return {
    centre: squarePoint(at - ahead / 2, at + ahead / 2),
    rx: half(across) * Math.SQRT2 * SCALE,
    ry: (half(lean) / Math.SQRT2) * SCALE,
  };
}
