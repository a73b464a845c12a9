import type { Cell } from '@nemawashi/shared/figures/cell';
import type { CellKind, Table } from '@nemawashi/shared/documents/tables/table';
import { wallClockText } from '@nemawashi/shared/documents/wall-clock';
import { cellValue } from './cell-value.ts';
import { columnName } from './column-name.ts';
import { columnWidth, linesOf, ROWS_LOOKED_AT } from './column-width.ts';
import { type Drawing, DRAWING_RELATION } from './drawing.ts';
import type { SharedStrings } from './shared-strings.ts';
import { OFFICE } from './part.ts';
import { cellStyle, headingStyle, INDENT } from './styles.ts';
import { workbookText } from './workbook-text.ts';
import { DECLARATION, escaped } from './xml.ts';

export interface SheetSetting {
  /** The reader's time zone, an IANA name. */
  readonly zone: string;
  /** Stands under every printed page. */
  readonly footer: string;
  readonly strings: SharedStrings;
  /** Hears that another row is written. */
  readonly onRow: () => void;
  /** What is drawn below the rows. */
  readonly drawing?: Pick<Drawing, 'newPages'> | undefined;
}

const LINE_POINTS = 15;
/** As high as Excel lets a row be. */
const TALLEST = 409;

/**
 * A sheet with a frozen heading, a filter on every column, and its print set up, row by row. Excel takes the elements in
 * the order of ECMA-376 part 1, 18.3.1.99, and in no other.
 */
export function* sheetXml({ columns, rows }: Table, setting: SheetSetting): Generator<string> {
  const { zone, footer, strings, onRow, drawing } = setting;
  const widths = columns.map(({ title, kind }, at) =>
    columnWidth(
      title,
      rows.slice(0, ROWS_LOOKED_AT).map((row) => shownText(row[at] ?? null, kind, zone)),
    ),
  );
  const names = columns.map((_, at) => columnName(at));
  yield [
    DECLARATION,
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>',
    `</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${String(LINE_POINTS)}"/><cols>`,
    ...columns.map(({ kind }, at) => {
      const number = String(at + 1);
      const width = String((widths[at] ?? 0) + 2 * INDENT);
      return `<col min="${number}" max="${number}" width="${width}" style="${String(cellStyle(kind))}" customWidth="1"/>`;
    }),
    '</cols><sheetData><row r="1">',
    ...columns.map(({ title, kind }, at) => cellXml(`${names[at] ?? ''}1`, headingStyle(kind), title, strings)),
    '</row>',
  ].join('');
  for (const [index, row] of rows.entries()) {
    const number = String(index + 2);
    const cells = row.map((cell, at) => {
      const kind = columns[at]?.kind ?? 'text';
      return cellXml(`${names[at] ?? ''}${number}`, cellStyle(kind), cellValue(cell, kind, zone), strings);
    });
    yield `<row r="${number}"${rowHeight(row, widths)}>${cells.join('')}</row>`;
    onRow();
  }
  yield [
    `</sheetData><autoFilter ref="A1:${names.at(-1) ?? 'A'}${String(rows.length + 1)}"/>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    // A4. As wide as the paper, on as many pages as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    // & begins a code in Excel's headers and footers.
    `<headerFooter><oddFooter>${escaped(`&L${workbookText(footer).replaceAll('&', '&&')}&R&P / &N`)}</oddFooter></headerFooter>`,
    ...(drawing === undefined ? [] : [pageBreaks(drawing.newPages), `<drawing r:id="${DRAWING_RELATION}"/>`]),
    '</worksheet>',
  ].join('');
}

/** A new page below each of these rows. */
function pageBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}

function cellXml(at: string, style: number, value: string | number | null, strings: SharedStrings): string {
  const begin = `<c r="${at}" s="${String(style)}"`;
  if (value === null) return `${begin}/>`;
  return typeof value === 'string'
    ? `${begin} t="s"><v>${String(strings.numberOf(value))}</v></c>`
    : `${begin}><v>${String(value)}</v></c>`;
}

const shownText = (cell: Cell, kind: CellKind, zone: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return kind === 'moment' ? wallClockText(cell, zone) : cell.toFixed(2);
};

/** Not every program makes room for wrapped text by itself. */
function rowHeight(row: readonly Cell[], widths: readonly number[]): string {
  const lines = row.reduce<number>(
    (most, cell, at) => (typeof cell === 'string' ? Math.max(most, linesOf(cell, widths[at] ?? 0)) : most),
    1,
  );
  return lines === 1 ? '' : ` ht="${String(Math.min(TALLEST, lines * LINE_POINTS))}" customHeight="1"`;
}
