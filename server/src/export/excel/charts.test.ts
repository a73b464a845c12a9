import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { describe, expect, it } from 'vitest';
import { sampleSource } from '../testing/sample-source.ts';
import { excel } from './excel.ts';
import { cellsAt } from './testing/cells-at.ts';
import { everyNode, find, type Node, opened } from './testing/opened.ts';
import { writeWorkbook } from './workbook.ts';

const step = () => Promise.resolve();
type Parts = ReadonlyMap<string, Node>;
const made = new Map<Language, Promise<Parts>>();
const sample = (language: Language): Promise<Parts> => {
  const parts =
    made.get(language) ??
    Promise.resolve(excel.make(sampleSource(language), { table: 'plan', annex: false, step })).then((file) =>
      opened(file as Uint8Array),
    );
  made.set(language, parts);
  return parts;
};

const chartsIn = (parts: Parts): Node[] =>
  [...parts].flatMap(([path, node]) => (path.includes('/chart') ? [node] : []));
const named = (node: Node | undefined, name: string): Node[] =>
  node === undefined ? [] : everyNode(node).filter((each) => each.name === name);
const textsOf = (node: Node | undefined, name: string): string[] => named(node, name).map(({ text }) => text);

/** ECMA-376 part 1, 21.2.2: as far as we write it. */
const ORDER: Readonly<Record<string, string>> = {
  'c:chartSpace': 'c:date1904 c:roundedCorners c:chart c:spPr c:txPr',
  'c:chart': 'c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout c:barChart c:lineChart c:catAx c:dateAx c:valAx',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:gapWidth c:axId',
  'c:lineChart': 'c:grouping c:varyColors c:ser c:marker c:axId',
  'c:ser': 'c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:cat c:val c:smooth',
  'c:scaling': 'c:orientation c:max c:min',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:noMultiLvlLbl',
  'c:dateAx':
    'c:axId c:scaling c:delete c:axPos c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblOffset c:baseTimeUnit',
};

describe('X43 the charts of a workbook', () => {
  it.each(LANGUAGES)(
    'draw cells of its sheets and nothing else, titles in the reader’s language: %s',
    async (language) => {
      const parts = await sample(language);
      const charts = chartsIn(parts);
      expect(charts.map((chart) => textsOf(chart, 'a:t')[0])).toEqual(
        (['tasks', 'items', 'hours'] as const).map((name) => say(language, `workbook.${name}`)),
      );
      for (const chart of charts) {
        const drawn = [...named(chart, 'c:strRef'), ...named(chart, 'c:numRef')];
        expect(drawn.length).toBeGreaterThanOrEqual(3);
        for (const each of drawn) {
          const cells = cellsAt(parts, textsOf(each, 'c:f')[0] ?? '');
          const held = cells.flatMap((cell, at) => (cell === null ? [] : [[String(at), String(cell)]]));
          expect(held.length).toBeGreaterThan(0);
          expect(named(each, 'c:pt').map((point) => [point.attributes.idx, textsOf(point, 'c:v')[0]])).toEqual(held);
        }
      }
    },
  );

  it('have their elements in the order that Excel insists on', async () => {
    const nodes = chartsIn(await sample('ja')).flatMap(everyNode);
    for (const [name, order] of Object.entries(ORDER)) {
      const found = nodes.filter((node) => node.name === name);
      expect(found.length, name).toBeGreaterThan(0);
      for (const { children } of found) {
        const places = children.map((child) => order.split(' ').indexOf(child.name));
        expect(places, `${name}: ${children.map((child) => child.name).join(' ')}`).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  it('stand on the sheet behind the plan, each whole on one printed page', async () => {
    const parts = await sample('ja');
    const sheet = parts.get('xl/worksheets/sheet2.xml');
    expect(find(sheet, 'drawing')).toHaveLength(1);
    const anchors = find(parts.get('xl/drawings/drawing1.xml'), 'xdr:oneCellAnchor');
    const rows = anchors.map((anchor) => textsOf(anchor, 'xdr:row')[0]);
    // The first stands below the list; each of the others begins a page.
    expect(find(sheet, 'rowBreaks', 'brk').map(({ attributes }) => attributes.id)).toEqual(rows.slice(1));
    expect([...parts.keys()].filter((path) => path.includes('/drawing'))).toHaveLength(2);
  });

  it('take what people typed as text, also in a sheet’s name', async () => {
    const typed = '=cmd|"<&\'>"!A1';
    const of = {
      name: "a'b & <c>",
      columns: ['x', typed].map((title, at) => ({ title, kind: at === 0 ? 'text' : 'number' }) as const),
      rows: [[typed, 3]],
    };
    const scale = { title: typed, kind: 'integer', from: 1, to: 5 } as const;
    const chart = { shape: 'bars', title: typed, of, labels: 0, series: [1], scale } as const;
    const tables = [{ ...of, charts: [chart] }];
    const parts = opened(await writeWorkbook({ tables, zone: 'UTC', footer: '', madeAt: 0 }, step));
    const [drawn] = chartsIn(parts);
    expect(textsOf(drawn, 'a:t')).toEqual([typed, typed]);
    expect(textsOf(drawn, 'c:f')).toEqual(["'a''b & <c>'!$B$1", "'a''b & <c>'!$A$2", "'a''b & <c>'!$B$2"]);
    expect(textsOf(drawn, 'c:v')).toEqual([typed, typed, '3']);
  });
});
