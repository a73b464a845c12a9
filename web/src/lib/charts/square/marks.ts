import type { Told } from '@nemawashi/shared/sentences/sides';
import type { Point } from '../geometry.ts';
import { SIDE } from './scale.ts';

/** How far the shape of a group's mark reaches from its middle, with its edge. */
export const REACH: Readonly<Record<Told, number>> = { everyone: 13, executive: 10, representative: 9.5 };
/** A person's small dot. */
export const DOT = 5.5;

/** How far the shape reaches in a direction (a unit vector): a diamond, a circle, a square. */
function support(group: Told, x: number, y: number): number {
  if (group === 'everyone') return REACH.everyone * Math.max(Math.abs(x), Math.abs(y));
  return group === 'executive' ? REACH.executive : REACH.representative * (Math.abs(x) + Math.abs(y));
}

interface Mark extends Point {
  readonly group: Told;
}

/** Whether the shapes of two marks lie apart. */
export function areApart(one: Mark, other: Mark): boolean {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  if (distance === 0) return false;
  const [x, y] = [(other.x - one.x) / distance, (other.y - one.y) / distance];
  return distance >= support(one.group, x, y) + support(other.group, x, y);
}

const isInside = ({ group, x, y }: Mark): boolean =>
  [x, y].every((each) => each >= REACH[group] && each <= SIDE - REACH[group]);
const STEP = 0.5;

/**
 * Marks that would cover each other, beside each other: the room's stays, a group's goes along the line on which
 * management is ahead by as much, so that none comes into another region. Only in the two corners where that line is short
 * it goes towards the middle.
 */
export function beside<Each extends Mark>(marks: readonly Each[]): Each[] {
  const placed: Each[] = [];
  const room = marks.find(({ group }) => group === 'everyone');
  // Whoever lies further out along that line stays further out.
  const out = ({ x, y }: Point): number => Math.abs(x - y - (room === undefined ? 0 : room.x - room.y));
  const order = [...marks].sort(
    (a, b) => Number(b.group === 'everyone') - Number(a.group === 'everyone') || out(a) - out(b),
  );
  for (const mark of order) {
    const free = (each: Each): boolean => isInside(each) && placed.every((other) => areApart(each, other));
    const first = mark.x - mark.y >= (room === undefined ? 0 : room.x - room.y) ? 1 : -1;
    const back = mark.x + mark.y > SIDE ? -1 : 1;
    /** The nearest free place on one of these ways. */
    const along = (...ways: readonly (readonly [x: number, y: number])[]): Each | undefined => {
      for (let far = STEP; far < SIDE / 2; far += STEP)
        for (const [x, y] of ways) {
          const moved = { ...mark, x: mark.x + x * far, y: mark.y + y * far };
          if (free(moved)) return moved;
        }
      return undefined;
    };
    const isFree = placed.length === 0 || free(mark);
    placed.push(isFree ? mark : (along([first, -first], [-first, first]) ?? along([back, back]) ?? mark));
  }
  return marks.map((mark) => placed.find(({ group }) => group === mark.group) ?? mark);
}
