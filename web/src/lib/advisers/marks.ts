import type { Point } from '#lib/charts/geometry.ts';
import { around, type Box, isWithin, meet } from '#lib/charts/square/boxes.ts';
import { FRAME } from '#lib/charts/square/names.ts';
import { squarePoint } from '#lib/charts/square/scale.ts';
import { boxOf, type Written } from '#lib/charts/square/written.ts';
import type { Company } from './company.ts';

interface Spot {
  readonly top: number | null;
  readonly field: number | null;
}

/** A company in the square: its groups, or where they may not be told apart all of it. */
export interface CompanyMark {
  readonly id: string;
  readonly executives: Point | null;
  readonly representatives: Point | null;
  readonly everyone: Point | null;
  /** Its letter; null: there is no room for it. */
  readonly name: Written | null;
}

/** With more than these, marks are small. */
const MANY = 12;
export const reachOf = (count: number): number => (count > MANY ? 4.5 : 7);

const point = ({ top, field }: Spot): Point | null => (top === null || field === null ? null : squarePoint(top, field));

/** Where a letter may stand beside its mark, nearest first. */
const places = ({ x, y }: Point, text: string, reach: number, size: number): Written[] =>
  [2, 7].flatMap((gap) => {
    const off = reach + gap;
    const slant = off * 0.75;
    const level = y + 0.33 * size;
    return [
      { text, x: x + off, y: level, anchor: 'start' as const },
      { text, x: x - off, y: level, anchor: 'end' as const },
      { text, x, y: y - off, anchor: 'middle' as const },
      { text, x, y: y + off + 0.8 * size, anchor: 'middle' as const },
      ...[-1, 1].flatMap((down) => [
        { text, x: x + slant, y: level + down * (slant + 0.2 * size), anchor: 'start' as const },
        { text, x: x - slant, y: level + down * (slant + 0.2 * size), anchor: 'end' as const },
      ]),
    ];
  });

/**
 * `size`: of letters, in units of the drawing. Those without a place are left out. Unlike the few names of one board's
 * groups, letters of fifty companies are put one after the other: each where there is room left.
 */
export function companyMarks(companies: readonly Company[], size: number): readonly CompanyMark[] {
  const reach = reachOf(companies.length);
  const spots = companies.flatMap(({ id, letter, compared: { places: of, top, field } }) => {
    const executives = of && point(of.executives);
    const representatives = of && point(of.representatives);
    const everyone = executives === null && representatives === null ? point({ top, field }) : null;
    const at = executives ?? representatives ?? everyone;
    return at === null ? [] : [{ id, letter, executives, representatives, everyone, at }];
  });
  const taken: Box[] = spots.flatMap(({ executives, representatives, everyone }) =>
    [executives, representatives, everyone].flatMap((each) => (each === null ? [] : [around(each, reach)])),
  );
  return spots.map(({ letter, at, ...mark }) => {
    const name =
      places(at, letter, reach, size).find((place) => {
        const box = boxOf(place, size);
        return isWithin(box, FRAME) && !taken.some((each) => meet(each, box));
      }) ?? null;
    if (name !== null) taken.push(boxOf(name, size));
    return { ...mark, name };
  });
}
