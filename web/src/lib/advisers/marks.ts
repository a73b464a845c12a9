import type { Point } from '#lib/charts/geometry.ts';
import { along, around, type Box, isWithin, meet } from '#lib/charts/square/boxes.ts';
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
  readonly letter: string;
  readonly executives: Point | null;
  readonly representatives: Point | null;
  readonly everyone: Point | null;
}

const point = ({ top, field }: Spot): Point | null => (top === null || field === null ? null : squarePoint(top, field));
const pointsOf = ({ executives, representatives, everyone }: CompanyMark): Point[] =>
  [executives, representatives, everyone].flatMap((each) => each ?? []);

/** Those without a place are left out. */
export const companyMarks = (companies: readonly Company[]): readonly CompanyMark[] =>
  companies
    .map(({ id, letter, compared: { places, top, field } }): CompanyMark => {
      const executives = places && point(places.executives);
      const representatives = places && point(places.representatives);
      const together = executives === null && representatives === null;
      return { id, letter, executives, representatives, everyone: together ? point({ top, field }) : null };
    })
    .filter((mark) => pointsOf(mark).length > 0);

/** What marks that reach so far cover, and the lines between them. */
export const covered = (marks: readonly CompanyMark[], reach: number): { taken: Box[]; clear: Box[] } => ({
  taken: marks.flatMap((mark) => pointsOf(mark).map((at) => around(at, reach))),
  clear: marks.flatMap((mark) => along(pointsOf(mark), 4)),
});

/** Where a letter may stand beside its mark, nearest first. */
const places = ({ x, y }: Point, text: string, reach: number, size: number): Written[] =>
  [0.15, 0.6].flatMap((gap) => {
    const off = reach + gap * size;
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
 * Each mark's letter, by company; those without room are left out. Unlike the few names of one board's groups, the letters
 * of fifty companies are put one after the other, each where there is room left.
 */
export function letters(
  marks: readonly CompanyMark[],
  taken: readonly Box[],
  { size, reach }: { size: number; reach: number },
): ReadonlyMap<string, Written> {
  const full = [...taken];
  const written = new Map<string, Written>();
  for (const mark of marks) {
    const [at] = pointsOf(mark);
    if (at === undefined) continue;
    const place = places(at, mark.letter, reach, size).find((each) => {
      const box = boxOf(each, size);
      return isWithin(box, FRAME) && !full.some((other) => meet(other, box));
    });
    if (place === undefined) continue;
    full.push(boxOf(place, size));
    written.set(mark.id, place);
  }
  return written;
}
