import type { Told } from '@nemawashi/shared/sentences/sides';
import { along, around } from './boxes.ts';
import type { PersonMark } from '../data.ts';
import { besideEachOther, type Point } from '../geometry.ts';
import { type LedName, ledName, lineOf } from './led-names.ts';
import { beside, DOT, REACH } from './marks.ts';
import { markNames, type RegionName, type RegionNames, regionNames } from './names.ts';
import { SIDE, squarePoint } from './scale.ts';
import { boxOf, type Written } from './written.ts';

/** Both 0 … 1; null: nowhere. */
interface Spot {
  readonly top: number | null;
  readonly field: number | null;
}
/** Who stands in the square, and where after each round, oldest first. */
export interface GroupWay {
  readonly group: Told;
  readonly way: readonly (Spot | undefined)[];
}
export interface DrawnMark extends Point {
  readonly group: Told;
  /** Where it stood after each round, here last. */
  readonly way: readonly Point[];
  /** Beside it, or at the end of a line. */
  readonly name: Written | LedName | null;
}
export interface DrawnPerson extends PersonMark, Point {}
export interface Drawing {
  readonly people: readonly DrawnPerson[];
  readonly marks: readonly DrawnMark[];
  readonly regions: readonly RegionName[];
  readonly imagined: (Point & { readonly name: Written | null }) | null;
}

export const IMAGINED_REACH = 12.5;
/** Where one stood before. */
export const STOOD = 3.5;
const DOTS_APART = 9;

interface Words {
  readonly regions: RegionNames;
  /** Of each group; null: groups aren't named. */
  readonly groups: Readonly<Record<Told, string>> | null;
  readonly imagined: string;
}
interface Drawn {
  readonly marks: readonly GroupWay[];
  readonly people: readonly PersonMark[];
  readonly imagined: { readonly top: number; readonly field: number } | null;
  /** Cuts the regions. */
  readonly band: number;
  /** Of what is written, in units of the drawing. */
  readonly size: number;
  readonly words: Words;
}

const inside = (each: number): number => Math.min(SIDE - DOT, Math.max(DOT, each));

/** What was drawn of the same people, by all else that it was drawn of: seeking room for names costs a slow phone a frame. */
const drawn = new WeakMap<readonly PersonMark[], { readonly of: string; readonly drawing: Drawing }>();

/** All that stands in the square, each where it may: nothing is written over a mark or another name, nothing leaves it. */
export function drawSquare(asked: Drawn): Drawing {
  const { people, ...rest } = asked;
  const of = JSON.stringify(rest);
  const before = drawn.get(people);
  if (before?.of === of) return before.drawing;
  const drawing = place(asked);
  drawn.set(people, { of, drawing });
  return drawing;
}

function place({ marks, people, imagined, band, size, words }: Drawn): Drawing {
  const dots = besideEachOther(
    people.map((person) => ({ ...person, ...squarePoint(person.top, person.field) })),
    DOTS_APART,
  ).map((dot) => ({ ...dot, x: inside(dot.x), y: inside(dot.y) }));
  const placed = beside(
    marks.flatMap(({ group, way }) => {
      const points = way.flatMap((spot) =>
        spot === undefined || spot.top === null || spot.field === null ? [] : [squarePoint(spot.top, spot.field)],
      );
      return points.slice(-1).map((end) => ({ group, before: points.slice(0, -1), ...end }));
    }),
  ).map(({ before, group, x, y }) => ({ group, x, y, way: [...before, { x, y }] }));
  const there = imagined && squarePoint(imagined.top, imagined.field);
  const taken = [
    ...dots.map((dot) => around(dot, DOT)),
    ...placed.flatMap(({ group, way, x, y }) => [
      around({ x, y }, REACH[group]),
      ...way.slice(0, -1).map((stood) => around(stood, STOOD + 1)),
    ]),
    ...(there === null ? [] : [around(there, IMAGINED_REACH)]),
  ];
  const ways = placed.flatMap(({ way }) => along(way, 4));
  const clear = [...ways, ...placed.map(({ group, x, y }) => around({ x, y }, REACH[group] + 1.5 * size))];
  const regions = regionNames(['topDown', 'bottomUp', 'hybrid'], words.regions, { taken, clear }, { band, size });
  const { groups } = words;
  const named = [
    ...(groups === null ? [] : placed.map((mark) => ({ ...mark, text: groups[mark.group], reach: REACH[mark.group] }))),
    ...(there === null ? [] : [{ ...there, text: words.imagined, reach: IMAGINED_REACH }]),
  ];
  const boxes = (written: readonly (Written | null)[]) =>
    written.flatMap((each) => (each === null ? [] : [boxOf(each, size)]));
  const near = markNames(named, [...taken, ...ways, ...boxes(regions)], size);
  const written = [...boxes(regions), ...boxes(near)];
  /** Further off, where there is no room beside: over no name, and past no other mark. */
  const names = near.map((name, at) => {
    const mark = named[at];
    if (name !== null || mark === undefined) return name;
    const others = named.filter((other) => other !== mark).map((other) => around(other, other.reach));
    const led = ledName(mark, [...taken, ...ways, ...written], [...written, ...others], size);
    if (led !== null) written.push(boxOf(led, size), ...lineOf(led));
    return led;
  });
  // Only a remark on the hybrid region's lower end: where there is room.
  const all = [...taken, ...written];
  const remark = regionNames(['nobody'], words.regions, { taken: all }, { band, size });
  return {
    people: dots,
    marks: placed.map((mark, at) => ({ ...mark, name: groups === null ? null : (names[at] ?? null) })),
    regions: [...regions, ...remark],
    imagined: there && { ...there, name: names.at(-1) ?? null },
  };
}
