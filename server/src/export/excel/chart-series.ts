import type { Chart } from '@nemawashi/shared/documents/tables/chart';
import { cellValue } from './cell-value.ts';
import { barLook, lineLook } from './chart-look.ts';
import { columnReference } from './sheet-reference.ts';
import { workbookText } from './workbook-text.ts';
import { escaped } from './xml.ts';

const HEADING_ROW = 1;

/**
 * One column of figures with what each is of: references to its cells, and what they hold now, for readers that show a
 * chart without reckoning. In the order of ECMA-376 part 1, 21.2.2.164 and 21.2.2.162.
 */
export function seriesXml(chart: Chart, at: number, zone: string): string {
  const { of, shape, labels, series } = chart;
  const column = series[at] ?? labels;
  const last = HEADING_ROW + of.rows.length;
  const cells = (each: number): (string | number | null)[] =>
    of.rows.map((row) => cellValue(row[each] ?? null, of.columns[each]?.kind ?? 'text', zone));
  const body = (each: number): string => columnReference(of.name, each, HEADING_ROW + 1, last);
  const heading = strings(columnReference(of.name, column, HEADING_ROW, HEADING_ROW), [
    of.columns[column]?.title ?? '',
  ]);
  const named = shape === 'bars' ? strings(body(labels), cells(labels)) : numbers(body(labels), cells(labels));
  return [
    `<c:ser><c:idx val="${String(at)}"/><c:order val="${String(at)}"/><c:tx>${heading}</c:tx>`,
    shape === 'bars' ? `${barLook(at)}<c:invertIfNegative val="0"/>` : lineLook(at),
    `<c:cat>${named}</c:cat><c:val>${numbers(body(column), cells(column))}</c:val>`,
    shape === 'bars' ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

const strings = (reference: string, cells: readonly (string | number | null)[]): string =>
  `<c:strRef><c:f>${escaped(reference)}</c:f><c:strCache>${points(cells)}</c:strCache></c:strRef>`;

/** What is no number isn't there. */
const numbers = (reference: string, cells: readonly (string | number | null)[]): string =>
  `<c:numRef><c:f>${escaped(reference)}</c:f><c:numCache>${points(
    cells.map((cell) => (typeof cell === 'number' ? cell : null)),
  )}</c:numCache></c:numRef>`;

const points = (cells: readonly (string | number | null)[]): string =>
  [
    `<c:ptCount val="${String(cells.length)}"/>`,
    ...cells.map((cell, at) =>
      cell === null ? '' : `<c:pt idx="${String(at)}"><c:v>${escaped(workbookText(String(cell)))}</c:v></c:pt>`,
    ),
  ].join('');
