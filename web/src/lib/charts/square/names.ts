import { type Box, isWithin, meet } from './boxes.ts';
import type { Point } from '../geometry.ts';
import { leanAt, SIDE } from './scale.ts';
import { ABOVE, BELOW, boxOf, textWidth, type Written } from './written.ts';

/** From the edge of the square to what is written in it. */
const MARGIN = 3;
export const FRAME: Box = { left: MARGIN, top: MARGIN, right: SIDE - MARGIN, bottom: SIDE - MARGIN };

export type Region = 'topDown' | 'hybrid' | 'bottomUp' | 'nobody';
export type RegionNames = Readonly<Record<Region, string>>;
export interface RegionName extends Written {
  readonly region: Region;
}

interface Home {
  readonly at: (size: number) => Omit<Written, 'text'>;
  /** The ways it may go from there. */
  readonly ways: readonly Point[];
}
const high = (size: number): number => 2 * MARGIN + 2 + ABOVE * size;
const low = (size: number): number => SIDE - 2 * MARGIN - 2 - BELOW * size;
const HOMES: Readonly<Record<Region, Home>> = {
  topDown: {
    at: (size) => ({ x: SIDE - 10, y: low(size), anchor: 'end' }),
    ways: [
      { x: 0, y: -1 },
      { x: -1, y: 0 },
    ],
  },
  bottomUp: {
    at: (size) => ({ x: 10, y: high(size), anchor: 'start' }),
    ways: [
      { x: 0, y: 1 },
      { x: 1, y: 0 },
    ],
  },
  hybrid: {
    at: (size) => ({ x: SIDE - 10, y: high(size), anchor: 'end' }),
    ways: [
      { x: 0, y: 1 },
      { x: -1, y: 1 },
    ],
  },
  nobody: { at: (size) => ({ x: 10, y: low(size), anchor: 'start' }), ways: [] },
};
const STEP = 5;

const middleOf = ({ left, right, top, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const isIn = (region: Region, lean: number, band: number): boolean =>
  region === 'topDown' ? lean > band : region === 'bottomUp' ? lean < -band : Math.abs(lean) <= band;

/** The places for a region's name, from its corner on. */
function* regionPlaces(region: Region, text: string, band: number, size: number): Generator<Written> {
  const { at, ways } = HOMES[region];
  const home = { text, ...at(size) };
  yield home;
  for (let far = STEP; far < SIDE; far += STEP)
    for (const { x, y } of ways) {
      const place = { ...home, x: home.x + x * far, y: home.y + y * far };
      const box = boxOf(place, size);
      if (isWithin(box, FRAME) && isIn(region, leanAt(middleOf(box)), band)) yield place;
    }
}

/**
 * The names of regions, each in its corner or as near as nothing `taken` is under it, and if it can be nothing that is to
 * be `clear`, where other names will want to be.
 */
export function regionNames(
  regions: readonly Region[],
  names: RegionNames,
  { taken, clear = [] }: { taken: readonly Box[]; clear?: readonly Box[] },
  { band, size }: { band: number; size: number },
): RegionName[] {
  const written: Box[] = [];
  return regions.flatMap((region) => {
    const free = (from: readonly Box[]): Written | undefined => {
      for (const place of regionPlaces(region, names[region], band, size)) {
        const box = boxOf(place, size);
        if (!from.some((each) => meet(each, box))) return place;
      }
      return undefined;
    };
    const place = free([...taken, ...written, ...clear]) ?? free([...taken, ...written]);
    if (place === undefined) return [];
    written.push(boxOf(place, size));
    return [{ ...place, region }];
  });
}

/** What a name is written beside: a mark that reaches so far. */
export interface Named extends Point {
  readonly text: string;
  readonly reach: number;
}

/** Small, next to its mark, then further off. */
const GAPS = [4, 9, 16, 24] as const;
/** By so much a name is nearer to its own mark than to any other. */
const NEARER = 1.5;
/** Under or over its mark, how much of a name may lie left of it. */
const SLIDES = [0.1, 0.25, 0.35, 0.65, 0.75, 0.9] as const;
/** What it costs to be named not at all. */
const UNNAMED = 1000;

interface Candidate {
  readonly place: Written;
  readonly box: Box;
  readonly cost: number;
}

const distance = ({ left, right, top, bottom }: Box, { x, y, reach }: Named): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - reach;

/** The free places for a name, best first: away from the other marks, and near. Beside another mark it would name that. */
function candidates(mark: Named, others: readonly Named[], taken: readonly Box[], size: number): Candidate[] {
  const { text, x, y, reach } = mark;
  const centre = others.length === 0 ? { x: x - 1, y } : middle(others);
  const away = Math.atan2(y - centre.y, x - centre.x);
  const width = textWidth(text, size);
  const level = y + ((ABOVE - BELOW) / 2) * size;
  return GAPS.flatMap((gap) => {
    const off = reach + gap;
    const [under, over] = [y + off + ABOVE * size, y - off - BELOW * size];
    const slant = off * 0.7;
    const [lower, upper] = [y + slant + ABOVE * size, y - slant - BELOW * size];
    return (
      [
        [1, 0, x + off, level, 'start'],
        [-1, 0, x - off, level, 'end'],
        [0, 1, x, under, 'middle'],
        [0, -1, x, over, 'middle'],
        [1, 1, x + slant, lower, 'start'],
        [1, -1, x + slant, upper, 'start'],
        [-1, 1, x - slant, lower, 'end'],
        [-1, -1, x - slant, upper, 'end'],
        ...SLIDES.flatMap((share) =>
          [under, over].map((base) => [0.5 - share, base > y ? 1 : -1, x - share * width, base, 'start'] as const),
        ),
      ] as const
    ).flatMap(([right, down, left, base, anchor]): Candidate[] => {
      const place: Written = { text, x: left, y: base, anchor };
      const box = boxOf(place, size);
      if (!isWithin(box, FRAME) || taken.some((each) => meet(each, box))) return [];
      const own = distance(box, mark);
      if (others.some((other) => distance(box, other) < NEARER * own + 1)) return [];
      const turned = Math.abs(Math.atan2(down, right) - away);
      return [{ place, box, cost: gap + 6 * Math.min(turned, 2 * Math.PI - turned) }];
    });
  }).sort((a, b) => a.cost - b.cost);
}

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/**
 * The names of a few marks, each beside its own, over nothing that is `taken` and over no other; null where there is no
 * room for one, since what the marks mean is said beside the square too.
 */
export function markNames(marks: readonly Named[], taken: readonly Box[], size: number): (Written | null)[] {
  const free = marks.map((mark) =>
    candidates(
      mark,
      marks.filter((each) => each !== mark),
      taken,
      size,
    ),
  );
  /** What the names from there on cost at least: each as if it stood alone. */
  const least = (from: number): number => free.slice(from).reduce((sum, [first]) => sum + (first?.cost ?? UNNAMED), 0);
  let best: { readonly cost: number; readonly chosen: readonly (Candidate | null)[] } = { cost: Infinity, chosen: [] };
  const choose = (chosen: readonly (Candidate | null)[], cost: number): void => {
    const next = free[chosen.length];
    if (next === undefined) {
      if (cost < best.cost) best = { cost, chosen };
      return;
    }
    const rest = least(chosen.length + 1);
    for (const candidate of next) {
      if (cost + candidate.cost + rest >= best.cost) break;
      if (!chosen.some((each) => each !== null && meet(each.box, candidate.box)))
        choose([...chosen, candidate], cost + candidate.cost);
    }
    if (cost + UNNAMED + rest < best.cost) choose([...chosen, null], cost + UNNAMED);
  };
  choose([], 0);
  return best.chosen.map((each) => each?.place ?? null);
}
