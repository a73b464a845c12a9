import { toldName } from '@nemawashi/shared/sentences/sides';
import { LANGUAGES, type Language } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, type Box, isWithin, meet } from './boxes.ts';
import type { PersonMark } from '../data.ts';
import { type Drawing, drawSquare } from './drawing.ts';
import { lineOf } from './led-names.ts';
import { areApart, DOT, REACH } from './marks.ts';
import { leanAt, SIDE, squarePoint } from './scale.ts';
import { boxOf } from './written.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const spot = fc.record({ top: share, field: share });
const SQUARE: Box = { left: 0, top: 0, right: SIDE, bottom: SIDE };
const SIZE = 14;

type Spot = { readonly top: number; readonly field: number };
const person = (place: Spot, at: number): PersonMark => ({
  seat: String(at),
  name: String(at),
  role: at % 3 === 0 ? 'executive' : 'representative',
  leading: 'hybrid',
  ...place,
});
/** The room lies between its groups. */
const between = (one: Spot, other: Spot, share: number): Spot => ({
  top: one.top + (other.top - one.top) * share,
  field: one.field + (other.field - one.field) * share,
});
/** Ahead by so much that it is another region; what lies on the line is in neither. */
const sideOf = (lean: number, band: number): number =>
  Math.abs(Math.abs(lean) - band) < 1e-6 ? Number.NaN : lean > band ? 1 : lean < -band ? -1 : 0;
interface Standing {
  readonly executives: Spot;
  readonly representatives: Spot;
  readonly weight: number;
  readonly people: readonly Spot[];
  readonly before: Spot | null;
  readonly band: number;
}
const standing = fc.record<Standing>({
  executives: spot,
  representatives: spot,
  weight: share,
  people: fc.array(spot, { maxLength: 30 }),
  before: fc.option(spot),
  band: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
});
function draw({ executives, representatives, weight, people, before, band }: Standing, language: Language): Drawing {
  return drawSquare({
    marks: [
      { group: 'everyone', way: [before ?? undefined, between(executives, representatives, weight)] },
      { group: 'executive', way: [executives] },
      { group: 'representative', way: [before ?? undefined, representatives] },
    ],
    people: people.map(person),
    imagined: null,
    band,
    size: SIZE,
    words: {
      regions: {
        topDown: say(language, 'pattern.topDown.name'),
        bottomUp: say(language, 'pattern.bottomUp.name'),
        hybrid: say(language, 'pattern.hybrid.name'),
        nobody: say(language, 'pattern.square.nobody'),
      },
      groups: {
        executive: toldName(language, 'executive'),
        representative: toldName(language, 'representative'),
        everyone: toldName(language, 'everyone'),
      },
      imagined: '',
    },
  });
}
const named = ({ marks, regions }: Drawing) => [
  ...regions,
  ...marks.flatMap(({ name }) => (name === null ? [] : [name])),
];

describe.each(LANGUAGES)('what is drawn in the square (%s)', (language) => {
  it('M115 no name lies on a mark, a dot or another name, and nothing leaves the square, wherever people stand', () => {
    fc.assert(
      fc.property(standing, (given) => {
        const drawing = draw(given, language);
        const marks = drawing.marks.map((mark) => around(mark, REACH[mark.group]));
        const dots = drawing.people.map((dot) => around(dot, DOT));
        const names = named(drawing).map((name) => boxOf(name, SIZE));
        for (const [at, name] of names.entries())
          expect([...marks, ...dots, ...names.slice(at + 1)].filter((each) => meet(name, each))).toEqual([]);
        expect([...marks, ...dots, ...names].filter((each) => !isWithin(each, SQUARE))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('M115 the regions are named, whoever stands in them', () => {
    fc.assert(
      fc.property(standing, (given) => {
        expect(draw(given, language).regions.map(({ region }) => region)).toEqual(
          expect.arrayContaining(['topDown', 'bottomUp', 'hybrid']),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('M135 every group is named, however many stand around', () => {
    const usual = fc.double({ min: 0.15, max: 0.85, noNaN: true });
    const among = fc.record({ top: usual, field: usual });
    const crowd = fc.array(among, { maxLength: 30 });
    fc.assert(
      fc.property(among, among, share, crowd, (executives, representatives, weight, people) => {
        const given = { executives, representatives, weight, people, before: null, band: 0.3 };
        expect(draw(given, language).marks.filter(({ name }) => name === null)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('M135 the line to a name passes no other mark and no other name', () => {
    fc.assert(
      fc.property(standing, (given) => {
        const { marks, regions } = draw(given, language);
        for (const { name, group } of marks) {
          if (name === null || !('to' in name)) continue;
          const others = marks.filter((other) => other.group !== group);
          const shapes = others.map((other) => around(other, REACH[other.group]));
          const names = [...regions, ...others.flatMap((other) => other.name ?? [])].map((each) => boxOf(each, SIZE));
          expect(lineOf(name).filter((part) => [...shapes, ...names].some((each) => meet(each, part)))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('M115 a name beside its mark stands nearest to the one that it names', () => {
    const distance = (name: Box, mark: Box): number =>
      Math.hypot(
        Math.max(name.left - mark.right, 0, mark.left - name.right),
        Math.max(name.top - mark.bottom, 0, mark.top - name.bottom),
      );
    fc.assert(
      fc.property(standing, (given) => {
        const { marks } = draw(given, language);
        for (const { name, group } of marks) {
          if (name === null || 'to' in name) continue;
          const far = marks.map((mark) => [mark.group, distance(boxOf(name, SIZE), around(mark, 0))] as const);
          expect(far.toSorted(([, a], [, b]) => a - b)[0]?.[0]).toBe(group);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('M116 no mark covers another, and each stays where management is ahead by as much', () => {
    fc.assert(
      fc.property(standing, fc.boolean(), (given, together) => {
        const { marks } = draw({ ...given, ...(together && { representatives: given.executives }) }, language);
        for (const [at, mark] of marks.entries())
          for (const other of marks.slice(at + 1)) expect(areApart(mark, other)).toBe(true);
        const { executives, representatives, weight, band } = given;
        const room = between(executives, together ? executives : representatives, weight);
        expect(marks[0]).toMatchObject(squarePoint(room.top, room.field));
        const [, executive] = marks;
        const lean = executives.top - executives.field;
        if (executive === undefined) throw new Error('No executives');
        expect(sideOf(leanAt(executive), band)).toBe(sideOf(lean, band));
        if (Math.abs(lean) < 0.8) expect(leanAt(executive)).toBeCloseTo(lean);
      }),
      { numRuns: 100 },
    );
  });
});
