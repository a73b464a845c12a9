import type { Bubble } from '../data.ts';
import { besideEachOther, type Point } from '../geometry.ts';
import { shortName } from '../short-name.ts';
import { around, type Box } from '../square/boxes.ts';
import { type LedName, ledName, lineOf } from '../square/led-names.ts';
import { markNames } from '../square/names.ts';
import { SIDE, squarePoint } from '../square/scale.ts';
import { boxOf, type Written } from '../square/written.ts';

export interface DrawnBubble extends Bubble, Point {
  readonly reach: number;
  /** Beside it, or at the end of a line; null where there is no room: what it is is said below the map too. */
  readonly written: Written | LedName | null;
}

const LARGEST = 30;
const SMALLEST = 7;
/** Of bubbles on the very same spot. */
const APART = 12;
/** Around another bubble, so that no name is read as that one's. */
const OFF = 4;

const level = (mean: number): number => (mean - 1) / 4;
const inside = (each: number, reach: number): number => Math.min(SIDE - reach, Math.max(reach, each));

/** Areas are as the hours. */
function reachOf(hours: number | null, most: number): number {
  return hours === null || most === 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt(hours / most));
}

/** Tasks by pain, to the right, and ease, upwards, the largest first. `size`: of what is written, in units of the drawing. */
export function drawTaskMap(bubbles: readonly Bubble[], size: number): DrawnBubble[] {
  const most = Math.max(0, ...bubbles.map(({ hours }) => hours ?? 0));
  const placed = besideEachOther(
    bubbles.map((bubble) => ({
      ...bubble,
      ...squarePoint(level(bubble.pain), level(bubble.ease)),
      reach: reachOf(bubble.hours, most),
    })),
    APART,
  )
    .map((bubble) => ({ ...bubble, x: inside(bubble.x, bubble.reach), y: inside(bubble.y, bubble.reach) }))
    .sort((a, b) => b.reach - a.reach);
  const written: Box[] = [];
  return placed.map((bubble) => {
    const text = shortName(bubble.name);
    const others = placed.filter((other) => other !== bubble);
    const taken = [...others.map((other) => around(other, other.reach + OFF)), ...written];
    const mark = { ...bubble, text };
    const near = markNames([mark], [around(bubble, bubble.reach), ...taken], size)[0];
    const led = near ? null : ledName(mark, [around(bubble, bubble.reach), ...taken], written, size);
    const name = near ?? led;
    if (name !== null) written.push(boxOf(name, size), ...(led === null ? [] : lineOf(led)));
    return { ...bubble, written: name };
  });
}
