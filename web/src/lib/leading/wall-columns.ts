import type { WallGroup, WallSeat } from './wall-seats.ts';

/** What of a group stands in one column: `continued`, where the column before it holds its first seats. */
export interface WallPart {
  readonly group: WallGroup;
  readonly seats: readonly WallSeat[];
  readonly continued: boolean;
}
export type WallColumn = readonly WallPart[];

/** How high a seat is, or a group's heading, by its key. */
type HeightOf = (key: string) => number;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const heightOfAll = ({ key, seats }: WallGroup, heightOf: HeightOf): number =>
  heightOf(key) + sum(seats.map((seat) => heightOf(seat.key)));

/**
 * Filled from the top of each column to `most`: every column begins with a heading, and none ends with one. `whole`: a
 * group that doesn't fit into the rest of a column begins in the next.
 */
function filled(groups: readonly WallGroup[], heightOf: HeightOf, most: number, whole: boolean): WallColumn[] {
  const columns: WallPart[][] = [[]];
  let height = 0;
  const turn = () => {
    columns.push([]);
    height = 0;
  };
  for (const group of groups) {
    const heading = heightOf(group.key);
    if (whole && height > 0 && height + heightOfAll(group, heightOf) > most) turn();
    let seats: WallSeat[] | null = null;
    for (const each of group.seats) {
      const added = heightOf(each.key);
      if (height > 0 && height + (seats === null ? heading : 0) + added > most) {
        turn();
        seats = null;
      }
      if (seats === null) {
        const continued = each !== group.seats[0];
        seats = [];
        columns.at(-1)?.push({ group, seats, continued });
        height += heading;
      }
      seats.push(each);
      height += added;
    }
  }
  return columns;
}

/** The lowest height at which as many columns hold all of it. */
function lowest(groups: readonly WallGroup[], heightOf: HeightOf, columns: number, whole: boolean): number {
  const all = sum(groups.map((group) => heightOfAll(group, heightOf)));
  let [low, high] = [Math.floor(all / columns), Math.ceil(all)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (filled(groups, heightOf, middle, whole).length <= columns) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In as many columns, each as low as can be; groups stay whole where that makes none higher by more than `spare`. */
export function inColumns(
  groups: readonly WallGroup[],
  columns: number,
  heightOf: HeightOf,
  spare: number,
): WallColumn[] {
  const split = lowest(groups, heightOf, columns, false);
  const whole = lowest(groups, heightOf, columns, true);
  return whole <= split + spare ? filled(groups, heightOf, whole, true) : filled(groups, heightOf, split, false);
}
