import type { DepartmentId } from '@nemawashi/shared/board/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns, type WallColumn } from './wall-columns.ts';
import type { WallGroup } from './wall-seats.ts';

const group = (key: string, seats: number): WallGroup => ({
  key,
  role: 'representative',
  department: key as DepartmentId,
  seats: Array.from({ length: seats }, (_, at) => ({ key: `${key}${String(at)}`, name: key, state: 'open' })),
});
const said = (columns: readonly WallColumn[]): string[] =>
  columns.map((column) =>
    column
      .map(({ group: { key }, seats, continued }) => `${key}${continued ? '+' : ''} ${String(seats.length)}`)
      .join(),
  );
const same = (): number => 10;

describe('M176 the columns of a full wall', () => {
  it('begin with whose seats stand in them, also where the group began in the column before', () => {
    expect(said(inColumns([group('a', 8), group('b', 2)], 2, same, 0))).toEqual(['a 6', 'a+ 2,b 2']);
  });

  it('keep a group whole where that makes no column much higher', () => {
    expect(said(inColumns([group('a', 3), group('b', 5), group('c', 4)], 3, same, 10))).toEqual(['a 3', 'b 5', 'c 4']);
  });

  it('hold everybody once, in order, and none is much higher than the others could be', () => {
    const groups = fc
      .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
      .map((sizes) => sizes.map((size, at) => group(`g${String(at)} `, size)));
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 40 }), (of, count, spare) => {
        const columns = inColumns(of, count, same, spare);
        const heights = columns.map((column) => column.reduce((sum, { seats }) => sum + 10 + 10 * seats.length, 0));
        const all = of.reduce((sum, { seats }) => sum + 10 + 10 * seats.length, 0);
        // In each column what fits no more, and a heading said again.
        expect(Math.max(...heights)).toBeLessThanOrEqual(all / count + 30 + spare);
        expect(columns.length).toBeLessThanOrEqual(count);
        expect(columns.flat().flatMap(({ seats }) => seats)).toEqual(of.flatMap(({ seats }) => seats));
        for (const [at, column] of columns.entries()) {
          for (const part of column) expect(part.seats.length).toBeGreaterThan(0);
          const [first, ...others] = column;
          const before = columns[at - 1]?.at(-1)?.group.key;
          expect(first?.continued).toBe(before === first?.group.key);
          for (const part of others) expect(part.continued).toBe(false);
        }
      }),
    );
  });
});
