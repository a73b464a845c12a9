import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../documents/tables/table.ts';
import { defused, tableCsv } from './csv.ts';

/** RFC 4180 read back, written from the grammar alone. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = csv.startsWith('\uFEFF') ? 1 : 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (csv[at] === '"') at += 1;
        cell += csv[at] ?? '';
      }
      at += 1;
    } else while (at < csv.length && !',\r'.includes(csv[at] ?? '')) cell += csv[at++] ?? '';
    rows.at(-1)?.push(cell);
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    } else throw new Error(`Neither comma nor line end at ${String(at)}`);
  }
  return rows;
}

const tableOf = (rows: Table['rows'], kind: Table['columns'][number]['kind'] = 'text'): Table => ({
  name: 'x',
  columns: (rows[0] ?? ['']).map((_, index) => ({ title: `c${String(index)}`, kind })),
  rows,
});
const tricky = fc.string({ unit: fc.constantFrom(...Array.from('=+-@＝＋－＠"\',;\t\r\n 　aあ😀1')), maxLength: 12 });

describe('a table as CSV', () => {
  it('X3 is read back cell by cell as it was, whatever people wrote', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) => fc.array(fc.array(tricky, { minLength: width, maxLength: width }), { minLength: 1 })),
        (rows) => {
          const [, ...body] = read(tableCsv(tableOf(rows), 'UTC'));
          expect(body).toEqual(rows.map((row) => row.map(defused)));
        },
      ),
    );
  });

  it('X3 begins no cell with what a spreadsheet takes for a formula, and changes no other', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string()), (text) => {
        const safe = defused(text);
        expect(safe.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(safe).not.toMatch(/^[\t\r\n]/);
        expect([text, `'${text}`]).toContain(safe);
        if (/^[\p{L}\p{N}]/u.test(text)) expect(safe).toBe(text);
      }),
    );
    for (const text of ['=1+1', '＝1', '@SUM(A1)', '\t=1', ' =1', '　+81', '-30分', '－3', '\rx'])
      expect(defused(text)).toBe(`'${text}`);
  });

  it('X3 leaves numbers as numbers, negative ones too', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        const [, [cell] = []] = read(tableCsv(tableOf([[value]], 'number'), 'UTC'));
        expect(Number(cell)).toBeCloseTo(value, 4);
        expect(cell).not.toBe('-0');
      }),
    );
    expect(tableCsv(tableOf([[-0.25]], 'percent'), 'UTC')).toContain('-25%');
  });

  it('X2 writes moments on the reader’s clock', () => {
    const at = Date.UTC(2026, 10, 23, 15, 30);
    expect(tableCsv(tableOf([[at]], 'moment'), 'Asia/Tokyo')).toContain('2026-11-24 00:30');
    expect(tableCsv(tableOf([[at]], 'moment'), 'America/New_York')).toContain('2026-11-23 10:30');
  });
});
