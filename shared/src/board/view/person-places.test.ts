import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHING } from '../../reckoning/settings.ts';
import type { ChecklistItem } from '../checklist.ts';
import type { ItemId, SeatId } from '../ids.ts';
import { PATTERNS } from '../../reckoning/lean.ts';
import type { ItemResult } from './assessment-section.ts';
import { personPlaces } from './person-places.ts';

const item = (id: string, axis: ChecklistItem['axis']): ChecklistItem => ({
  id: id as ItemId,
  axis,
  direction: 1,
  weight: 1,
  tags: [],
  text: { ja: id, en: id },
  source: {},
});
const CHECKLIST = [item('c', 'culture'), item('t', 'talent'), item('e', 'executive')];
type Said = Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | null>>;
const result = (id: string, said: Said) =>
  ({
    item: id,
    named: Object.entries(said).map(([seat, value]) => ({ seat: seat as SeatId, value })),
  }) as unknown as ItemResult;
const placesOf = (...said: Said[]) =>
  personPlaces(CHECKLIST, { items: CHECKLIST.map(({ id }, at) => result(id, said[at] ?? {})) }, DEFAULT_WEIGHING);

describe('M22 where people stand in the square', () => {
  it('is told of those whose answers are open by name and who gave a number on each axis', () => {
    expect(placesOf({ 社長: 3, 小林: 3 }, { 社長: 3, 小林: null }, { 社長: 5, 小林: 1 })).toEqual([
      { seat: '社長', top: 1, field: 0.5, leading: 'topDown' },
    ]);
  });

  it('is told of nobody where nobody is named', () => {
    expect(placesOf()).toEqual([]);
  });

  it('lies in the square', () => {
    const value = fc.constantFrom<(1 | 2 | 3 | 4 | 5)[]>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(value, value, value, (c, t, e) => {
        for (const { top, field, leading } of placesOf({ a: c }, { a: t }, { a: e })) {
          for (const each of [top, field]) expect(each >= 0 && each <= 1).toBe(true);
          expect(PATTERNS).toContain(leading);
        }
      }),
    );
  });
});
