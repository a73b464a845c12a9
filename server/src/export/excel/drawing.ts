import type { Chart } from '@nemawashi/shared/documents/tables/chart';
import { chartPart } from './chart.ts';
import { OFFICE, type Part, type Relation } from './part.ts';
import { workbookText } from './workbook-text.ts';
import { DECLARATION, escaped } from './xml.ts';

const CM_EMU = 360_000;
/** A row of one line, in cm: 15 points. */
const ROW_CM = 0.529;
/** What A4, laid across, has between the margins that every sheet keeps, below the heading that every page repeats. */
const PAGE_CM = 16.4;
const WIDTH_CM = 24;
const LINES_CM = 11;
/** For a chart's title, legend and scale. */
const AROUND_BARS_CM = 3.2;
/** For two bars beside each other and what they are of. */
const BARS_CM = 0.52;
const LOWEST_CM = 7;
/** A chart's edge stands off from that of its page. */
const EDGE_EMU = 36_000;

/** By which a sheet speaks of its drawing. */
export const DRAWING_RELATION = 'drawing';

export interface Drawing {
  readonly part: Part;
  /** Rows below which a printed page ends, so that none cuts a chart in two. */
  readonly newPages: readonly number[];
}

/** Charts below each other, under a table of so many rows. */
export function drawingOf(charts: readonly Chart[], rows: number, zone: string): Drawing {
  const newPages: number[] = [];
  const anchors: string[] = [];
  // Below the heading, the rows, and one more.
  let row = rows + 2;
  let onPage = row * ROW_CM;
  for (const [at, chart] of charts.entries()) {
    const height = heightOf(chart);
    if (onPage + height > PAGE_CM) {
      newPages.push(row);
      onPage = 0;
    }
    anchors.push(anchor(chart, at, row, height));
    const taken = Math.ceil(height / ROW_CM) + 1;
    row += taken;
    onPage += taken * ROW_CM;
  }
  const relations = charts.map((chart, at): [string, Relation] => [
    relation(at),
    { type: `${OFFICE}/chart`, to: chartPart(chart, at + 1, zone) },
  ]);
  return { newPages, part: { ...DRAWING, relations: Object.fromEntries(relations), xml: () => [drawingXml(anchors)] } };
}

const DRAWING = {
  name: '/xl/drawings/drawing1.xml',
  type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;

const relation = (at: number): string => `chart${String(at + 1)}`;

const heightOf = ({ shape, of }: Chart): number =>
  shape === 'lines' ? LINES_CM : Math.max(LOWEST_CM, AROUND_BARS_CM + of.rows.length * BARS_CM);

const drawingXml = (anchors: readonly string[]): string =>
  `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`;

/** `descr` is read to those who don't see the chart: its figures stand in the sheet that it draws. */
function anchor({ title, of }: Chart, at: number, row: number, heightCm: number): string {
  const said = `${title} (${of.name})`;
  const size = `cx="${String(Math.round(WIDTH_CM * CM_EMU))}" cy="${String(Math.round(heightCm * CM_EMU))}"`;
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(EDGE_EMU)}</xdr:rowOff></xdr:from><xdr:ext ${size}/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(at + 2)}" name="${escaped(workbookText(title))}" descr="${escaped(workbookText(said))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="${relation(at)}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}
