import type { Cell } from '@nemawashi/shared/figures/cell';
import type { CellKind, Table } from '@nemawashi/shared/documents/tables/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNode, find, type Node, opened } from './testing/opened.ts';
import { writeWorkbook, type WorkbookSource } from './workbook.ts';

const FOOTER = '開発 & "営業" / 第1ラウンド';
const table: Table = {
  name: "計画 & '試し' <一>",
  columns: [
    { title: '業務', kind: 'text' },
    { title: '平均', kind: 'number' },
    { title: '開始日', kind: 'day' },
    { title: '日時', kind: 'moment' },
  ],
  rows: [
    ['=HYPERLINK("a")', -0.5, '2026-12-01', Date.UTC(2026, 11, 1, 0, 30)],
    [' a\n_x000B_\u000b< ', null, 'いつか', null],
    ['', 3, '', null],
  ],
};
const other: Table = { name: '空', columns: [{ title: '=1+1', kind: 'percent' }], rows: [] };

const write = (source: Partial<WorkbookSource> = {}): Promise<Uint8Array> =>
  writeWorkbook({ tables: [table, other], zone: 'Asia/Tokyo', footer: FOOTER, madeAt: 0, ...source }, async () => {});

const sheetOf = async (source?: Partial<WorkbookSource>): Promise<Node | undefined> =>
  opened(await write(source)).get('xl/worksheets/sheet1.xml');

/** ECMA-376 part 1, 18.3.1.99, 18.2.27, 18.8.39 and, for fonts, what Excel itself keeps to: as far as we may come to write them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing tableParts'.split(
      ' ',
    ),
  workbook: 'fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr'.split(
    ' ',
  ),
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors'.split(' '),
  font: 'b i strike u vertAlign sz color name family charset scheme'.split(' '),
  sheetView: 'pane selection'.split(' '),
};

describe('a workbook', () => {
  it('X12 is well-formed whatever people wrote, and says it again as far as XML can hold it', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const moment = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
    const kind = fc.constantFrom<CellKind>('text', 'number', 'day', 'moment');
    const cell = (of: CellKind): fc.Arbitrary<Cell> => fc.option<Cell>(of === 'text' || of === 'day' ? text : moment);
    const shapes = fc.array(kind, { minLength: 1, maxLength: 4 }).chain((kinds) =>
      fc.record({
        columns: fc.tuple(...kinds.map((each) => fc.record({ title: text, kind: fc.constant(each) }))),
        rows: fc.array(fc.tuple(...kinds.map(cell)), { maxLength: 4 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shapes, text, async (shape, footer) => {
        const parts = opened(await write({ tables: [{ name: 'A', ...shape }], footer }));
        const held = find(parts.get('xl/sharedStrings.xml'), 'si', 't').map((each) => each.text);
        const cells = find(parts.get('xl/worksheets/sheet1.xml'), 'sheetData', 'row', 'c');
        expect(cells).toHaveLength(shape.columns.length * (shape.rows.length + 1));
        for (const cell of cells)
          if (cell.attributes.t === 's') expect(held[Number(find(cell, 'v')[0]?.text)]).toBeTypeOf('string');
      }),
      { numRuns: 40 },
    );
  });

  it('X12 has its elements in the order that Excel insists on', async () => {
    const nodes = [...opened(await write()).values()].flatMap(everyNode);
    for (const [name, order] of Object.entries(ORDER)) {
      const found = nodes.filter((node) => node.name === name);
      expect(found.length, name).toBeGreaterThan(0);
      for (const { children } of found) {
        const places = children.map((child) => order.indexOf(child.name));
        expect(places, `${name}: ${children.map((child) => child.name).join(' ')}`).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
    // Where a list says how long it is, it is as long.
    for (const { name, attributes, children } of nodes)
      if (attributes.count !== undefined && name !== 'sst')
        expect(children, name).toHaveLength(Number(attributes.count));
  });

  it('X2 holds figures as numbers, days and moments as dates on the reader’s clock, and text never as a formula', async () => {
    const parts = opened(await write());
    const strings = find(parts.get('xl/sharedStrings.xml'), 'si', 't').map(({ text }) => text);
    const rows = find(parts.get('xl/worksheets/sheet1.xml'), 'sheetData', 'row');
    const shown = rows.map((row) =>
      find(row, 'c').map((cell) => {
        const [value] = find(cell, 'v');
        if (value === undefined) return null;
        return cell.attributes.t === 's' ? strings[Number(value.text)] : Number(value.text);
      }),
    );
    expect(shown).toEqual([
      ['業務', '平均', '開始日', '日時'],
      // Half past nine in Tokyo.
      ['=HYPERLINK("a")', -0.5, 46_357, expect.closeTo(46_357 + 9.5 / 24, 8)],
      [' a\n_x005F_x000B_< ', null, 'いつか', null],
      [null, 3, null, null],
    ]);
    expect(rows.map((row) => row.attributes.ht)).toEqual([undefined, undefined, '30', undefined]);
    expect([...parts.values()].flatMap(everyNode).filter(({ name }) => name === 'f')).toEqual([]);
    // Spaces and line breaks at the ends are a person's own.
    const kept = find(parts.get('xl/sharedStrings.xml'), 'si', 't').filter(
      ({ attributes }) => 'xml:space' in attributes,
    );
    expect(kept.map(({ text }) => text)).toEqual([' a\n_x005F_x000B_< ']);
  });

  it('X2 shows each kind in its own way, in a font that writes Japanese', async () => {
    const parts = opened(await write());
    const styles = parts.get('xl/styles.xml');
    const formats = new Map(
      find(styles, 'numFmts', 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
    );
    const looks = find(styles, 'cellXfs', 'xf');
    const fonts = find(styles, 'fonts', 'font');
    const lookOf = (cell: Node | undefined) => looks[Number(cell?.attributes.s)];
    const [heading, first] = find(parts.get('xl/worksheets/sheet1.xml'), 'sheetData', 'row');
    const body = find(first, 'c').map((cell) => lookOf(cell)?.attributes.numFmtId ?? '');
    expect(body.map((id) => formats.get(id) ?? id)).toEqual(['0', '2', 'yyyy/mm/dd', 'yyyy/mm/dd hh:mm']);
    for (const cell of [...find(heading, 'c'), ...find(first, 'c')]) {
      const font = fonts[Number(lookOf(cell)?.attributes.fontId)];
      expect(find(font, 'name')[0]?.attributes.val).toBe('Yu Gothic');
      expect(find(font, 'b')).toHaveLength(cell.attributes.r?.endsWith('1') === true ? 1 : 0);
    }
    const alignments = find(heading, 'c').map((cell) => find(lookOf(cell), 'alignment')[0]?.attributes.horizontal);
    expect(alignments).toEqual(['left', 'right', 'right', 'right']);
  });

  it('X12 has a frozen heading with a filter, printed on every page above a footer that takes & for what it is', async () => {
    const sheet = await sheetOf();
    expect(find(sheet, 'sheetViews', 'sheetView', 'pane')[0]?.attributes).toMatchObject({
      ySplit: '1',
      state: 'frozen',
    });
    expect(find(sheet, 'autoFilter')[0]?.attributes.ref).toBe('A1:D4');
    expect(find(sheet, 'pageSetup')[0]?.attributes).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(find(sheet, 'headerFooter', 'oddFooter')[0]?.text).toBe('&L開発 && "営業" / 第1ラウンド&R&P / &N');
    const workbook = opened(await write()).get('xl/workbook.xml');
    expect(find(workbook, 'sheets', 'sheet').map(({ attributes }) => attributes.name)).toEqual([table.name, '空']);
    const titles = find(workbook, 'definedNames', 'definedName');
    expect(titles.map(({ text }) => text)).toEqual(["'計画 & ''試し'' <一>'!$1:$1", "'空'!$1:$1"]);
    expect(titles.map(({ attributes }) => attributes.name)).toEqual(['_xlnm.Print_Titles', '_xlnm.Print_Titles']);
  });

  it('X12 says who made it and when, and is the same byte for byte when it is made again', async () => {
    const madeAt = Date.UTC(2026, 10, 26, 7, 30, 0, 5);
    const core = opened(await write({ madeAt })).get('docProps/core.xml');
    expect(core?.children.map(({ name, text }) => [name, text])).toEqual([
      ['dc:creator', 'Nemawashi'],
      ['cp:lastModifiedBy', 'Nemawashi'],
      ['dcterms:created', '2026-11-26T07:30:00Z'],
      ['dcterms:modified', '2026-11-26T07:30:00Z'],
    ]);
    expect(Buffer.from(await write()).equals(await write())).toBe(true);
  });

  it('X8 tells how many rows are written, and stops where nobody wants them any more', async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => [`業務${String(at)}`, at, null, null]);
    const source = { tables: [{ ...table, rows }], zone: 'UTC', footer: '', madeAt: 0 };
    const told: number[] = [];
    await writeWorkbook(source, async (done, of) => {
      expect(of).toBe(4000);
      told.push(done);
    });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(4000);
    const most = Math.max(...told.map((done, at) => done - (told[at - 1] ?? 0)));
    expect(most).toBeLessThan(400);
    let steps = 0;
    const stopped = writeWorkbook(source, async () => {
      steps += 1;
      if (steps === 5) throw new Error('nobody waits');
    });
    await expect(stopped).rejects.toThrow('nobody waits');
    expect(steps).toBe(5);
  });
});
