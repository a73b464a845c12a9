import { describe, expect, it } from 'vitest';
import { packageOf } from './package.ts';
import { OFFICE, type Part } from './part.ts';
import { find, opened } from './testing/opened.ts';
import { zipped } from './zip.ts';

const part = (name: string, relations: Part['relations'] = {}): Part => ({
  name,
  type: `application/${name}`,
  relations,
  xml: () => ['<part/>'],
});

describe('X12 an Office file', () => {
  it('leads from its root to every part, also to the chart of a sheet’s drawing, and names each one’s type', async () => {
    const chart = part('/xl/charts/chart1.xml');
    const drawing = part('/xl/drawings/drawing1.xml', { chart: { type: `${OFFICE}/chart`, to: chart } });
    const sheet = part('/xl/worksheets/sheet1.xml', { drawing: { type: `${OFFICE}/drawing`, to: drawing } });
    const other = part('/xl/worksheets/sheet2.xml', { drawing: { type: `${OFFICE}/drawing`, to: drawing } });
    const workbook = part('/xl/workbook.xml', {
      one: { type: `${OFFICE}/worksheet`, to: sheet },
      two: { type: `${OFFICE}/worksheet`, to: other },
    });
    const root = { workbook: { type: `${OFFICE}/officeDocument`, to: workbook } };
    const parts = opened(await zipped(packageOf(root), async () => {}));
    const target = (path: string): (string | undefined)[] =>
      find(parts.get(path), 'Relationship').map(({ attributes }) => attributes.Target);
    expect(target('_rels/.rels')).toEqual(['xl/workbook.xml']);
    expect(target('xl/_rels/workbook.xml.rels')).toEqual(['worksheets/sheet1.xml', 'worksheets/sheet2.xml']);
    expect(target('xl/worksheets/_rels/sheet2.xml.rels')).toEqual(['../drawings/drawing1.xml']);
    expect(target('xl/drawings/_rels/drawing1.xml.rels')).toEqual(['../charts/chart1.xml']);

    const types = find(parts.get('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes);
    const all = [workbook, sheet, drawing, chart, other];
    expect(types).toEqual(all.map(({ name, type }) => ({ PartName: name, ContentType: type })));
    for (const { name } of all) expect(parts.has(name.slice(1)), name).toBe(true);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });
});
