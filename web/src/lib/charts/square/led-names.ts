import type { Point } from '../geometry.ts';
import { along, type Box, isWithin, meet } from './boxes.ts';
import { FRAME, type Named } from './names.ts';
import { ABOVE, BELOW, boxOf, textWidth, type Written } from './written.ts';

/** A name further off, and the line that leads to it from its mark. */
export interface LedName extends Written {
  readonly from: Point;
  readonly to: Point;
}

const TURNS = 24;
const NEAREST = 24;
const FURTHEST = 240;
const STEP = 6;
/** Of the line, in boxes of this size: what it must not cross. */
const THICK = 3;
/** From the line to the name it leads to. */
const GAP = 3;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** All places around a mark, the nearest first. */
function* placesAround({ text, x, y, reach }: Named, size: number): Generator<LedName> {
  const [width, height] = [textWidth(text, size), (ABOVE + BELOW) * size];
  for (let far = NEAREST; far < FURTHEST; far += STEP)
    for (let turn = 0; turn < TURNS; turn += 1) {
      const [right, down] = [Math.cos((turn / TURNS) * 2 * Math.PI), Math.sin((turn / TURNS) * 2 * Math.PI)];
      const centre = { x: x + right * (reach + far + width / 2), y: y + down * (reach + far + height / 2) };
      const name: Written = { text, x: centre.x, y: centre.y + ((ABOVE - BELOW) / 2) * size, anchor: 'middle' };
      const box = boxOf(name, size);
      const end = { x: clamp(x, box.left, box.right), y: clamp(y, box.top, box.bottom) };
      const length = Math.hypot(end.x - x, end.y - y);
      const at = (distance: number): Point => ({
        x: x + ((end.x - x) / length) * distance,
        y: y + ((end.y - y) / length) * distance,
      });
      if (length > reach + 2 * GAP) yield { ...name, from: at(reach), to: at(length - GAP) };
    }
}

/** What the line to a name takes. */
export const lineOf = ({ from, to }: LedName): Box[] => along([from, to], THICK);

/**
 * For a name that has no room beside its mark: the nearest there is, at the end of a line. `taken`: what it may not lie
 * on; `uncrossed`: what the line may not cross.
 */
export function ledName(mark: Named, taken: readonly Box[], uncrossed: readonly Box[], size: number): LedName | null {
  const isFree = (box: Box, from: readonly Box[]): boolean => !from.some((each) => meet(each, box));
  for (const place of placesAround(mark, size)) {
    const box = boxOf(place, size);
    if (isWithin(box, FRAME) && isFree(box, taken) && lineOf(place).every((part) => isFree(part, uncrossed)))
      return place;
  }
  return null;
}
