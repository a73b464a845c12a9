import { dayAfter } from '@nemawashi/shared/days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { drawingOf, levelled, type Planned } from './drawing.ts';

const pilot = (start: string | null, end: string | null): Planned => ({
  id: `${String(start)}`,
  name: '議事録',
  note: '',
  start,
  end,
  checks: end === null ? [] : [30, 60, 90].map((days) => ({ days, day: dayAfter(end, days) })),
});
const NOTHING = { pilots: [], steps: [], decision: null, fiscalStart: 4 };
const day = fc.integer({ min: 0, max: 365_000 }).map((days) => dayAfter('2000-01-01', days));

describe('M155 all days of a plan are on one axis', () => {
  it('of whole months, with the fiscal quarters', () => {
    const axis = axisOf(['2026-12-01', '2027-04-30'], 4);
    expect(axis?.quarters.map(({ year, quarter }) => `${String(year)} ${String(quarter)}`)).toEqual([
      '2026 3',
      '2026 4',
      '2027 1',
    ]);
    expect(axis?.years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(axis?.ticks.map(({ month }) => month)).toEqual([12, 1, 2, 3, 4]);
    expect(axis?.at('2026-12-01')).toBe(0);
    expect(axis?.stretch('2026-12-01', '2027-04-30')).toEqual({ from: 0, width: 100 });
  });

  it('a year that begins elsewhere is cut elsewhere', () => {
    const quarters = axisOf(['2026-12-01', '2027-01-31'], 1)?.quarters ?? [];
    expect(quarters.map(({ year, quarter }) => [year, quarter])).toEqual([
      [2026, 4],
      [2027, 1],
    ]);
  });

  it('nothing without a day; a single one has three months', () => {
    expect(drawingOf(NOTHING)).toBe(null);
    expect(drawingOf({ ...NOTHING, pilots: [pilot(null, null)] })).toBe(null);
    expect(drawingOf({ ...NOTHING, decision: '2026-12-10' })?.axis.ticks).toHaveLength(3);
  });

  it('a pilot with its last day, and the counts behind it', () => {
    const [bar] = drawingOf({ ...NOTHING, pilots: [pilot('2026-12-01', '2027-01-31')] })?.bars ?? [];
    expect(bar?.bar?.from).toBe(0);
    expect((bar?.bar?.from ?? 0) + (bar?.bar?.width ?? 0)).toBeCloseTo(bar?.after?.from ?? 0, 9);
    expect(bar?.checks.map(({ days }) => days)).toEqual([30, 60, 90]);
    expect(bar?.checks.at(-1)?.at).toBeLessThan((bar?.after?.from ?? 0) + (bar?.after?.width ?? 0));
  });

  it('of one with an open day no bar is drawn', () => {
    const open = drawingOf({ ...NOTHING, pilots: [pilot('2026-12-01', null), pilot(null, '2027-01-31')] });
    expect(open?.bars.map(({ bar }) => bar)).toEqual([null, null]);
  });

  it('steps keep their numbers, and those without a day aren’t drawn', () => {
    const step = (id: string, at: string | null) => ({ id, text: id, note: '', day: at });
    const steps = [step('a', '2027-01-10'), step('b', null), step('c', '2027-01-11')];
    const flags = drawingOf({ ...NOTHING, steps, decision: '2027-06-01' })?.flags ?? [];
    expect(flags.map(({ number, level }) => [number, level])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it('two marks on one level never lie on each other', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }), (places) => {
        const levels = levelled(places, 8);
        for (const [one, place] of places.entries())
          for (const [other, next] of places.entries())
            if (one < other && levels[one] === levels[other])
              expect(Math.abs(place - next)).toBeGreaterThanOrEqual(8 - 1e-9);
      }),
    );
  });

  it('whatever the days and wherever the year begins, all lie on it, its parts lie side by side, and they are few', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (days, fiscalStart) => {
          const axis = axisOf(days, fiscalStart);
          if (axis === null) throw new Error('No axis');
          for (const each of days) {
            expect(axis.at(each)).toBeGreaterThanOrEqual(0);
            expect(axis.at(each)).toBeLessThan(100);
          }
          for (const parts of [axis.years, axis.quarters]) {
            expect(parts.length).toBeLessThanOrEqual(22);
            const ends = parts.map(({ from, width }) => from + width);
            for (const [index, { from }] of parts.entries()) expect(from).toBeCloseTo(ends[index - 1] ?? 0, 6);
            if (parts.length > 0) expect(ends.at(-1)).toBeCloseTo(100, 6);
          }
          expect(axis.ticks.length).toBeLessThanOrEqual(15);
        },
      ),
    );
  });
});
