import { beginningOf, isDay } from '@nemawashi/shared/days';
import type { Cell, CellKind, Table } from '@nemawashi/shared/documents/tables/table';
import { wallClock, wallClockText } from '@nemawashi/shared/documents/tables/wall-clock';
import type { stream } from 'exceljs';
import { cellText } from './cell-text.ts';
import { columnWidth, linesOf } from './column-width.ts';

type WorkbookWriter = InstanceType<typeof stream.xlsx.WorkbookWriter>;

/** How Excel shows each kind. Built-in and plain formats only: they are the same in every language of Excel. */
const FORMAT: Readonly<Record<CellKind, string | null>> = {
  text: null,
  number: '0.00',
  integer: '0',
  hours: '#,##0.0',
  percent: '0.0%',
  yen: '#,##0',
  day: 'yyyy/mm/dd',
  moment: 'yyyy/mm/dd hh:mm',
};

/** On every Windows and Mac with Excel, and Japanese where Excel's own default isn't. */
const FONT = { name: 'Yu Gothic', size: 11 } as const;
/** Words stand off from the number before them; in characters. */
const INDENT = 1;
const LEFT = { horizontal: 'left', indent: INDENT } as const;
const RIGHT = { horizontal: 'right' } as const;

const LINE_POINTS = 15;
/** As high as Excel lets a row be. */
const TALLEST = 409;

const HEADING = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF2' } } as const;

/** A number, a date, or text that is never a formula. `zone`: the reader's. */
function cellValue(cell: Cell, kind: CellKind, zone: string): string | number | Date | null {
  if (cell === null || cell === '') return null;
  if (kind === 'day' && typeof cell === 'string' && isDay(cell)) return new Date(beginningOf(cell));
  if (typeof cell === 'string') return cellText(cell);
  return kind === 'moment' ? new Date(wallClock(cell, zone)) : cell;
}

const shownText = (cell: Cell, kind: CellKind, zone: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return kind === 'moment' ? wallClockText(cell, zone) : cell.toFixed(2);
};

/** A sheet with a frozen heading, a filter on every column, and its print set up; the rows come one by one. */
export function addSheet(
  workbook: WorkbookWriter,
  { name, columns, rows }: Table,
  { zone, footer }: { zone: string; footer: string },
): { add(row: readonly Cell[]): void; close(): void } {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    // & begins a code in Excel's headers and footers.
    headerFooter: { oddFooter: `&L${footer.replaceAll('&', '&&')}&R&P / &N` },
  });
  sheet.pageSetup.printTitlesRow = '1:1';
  const widths = columns.map(({ title, kind }, index) =>
    columnWidth(
      title,
      rows.map((row) => shownText(row[index] ?? null, kind, zone)),
    ),
  );
  sheet.columns = columns.map(({ title, kind }, index) => {
    const numFmt = FORMAT[kind];
    return {
      header: cellText(title),
      width: (widths[index] ?? 10) + 2 * INDENT,
      style: {
        font: FONT,
        alignment: { vertical: 'top', ...(kind === 'text' ? { ...LEFT, wrapText: true } : {}) },
        ...(numFmt === null ? {} : { numFmt }),
      },
    };
  });
  const last = columns.length;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: last } };
  const heading = sheet.getRow(1);
  columns.forEach(({ kind }, index) => {
    const cell = heading.getCell(index + 1);
    cell.font = { ...FONT, bold: true };
    // Over its numbers.
    cell.alignment = { vertical: 'middle', wrapText: true, ...(kind === 'text' ? LEFT : RIGHT) };
    cell.fill = HEADING;
  });
  heading.commit();
  return {
    add(row) {
      const added = sheet.addRow(row.map((cell, index) => cellValue(cell, columns[index]?.kind ?? 'text', zone)));
      // Not every program makes room for wrapped text by itself.
      const lines = Math.max(
        1,
        ...row.map((cell, index) => (typeof cell === 'string' ? linesOf(cell, widths[index] ?? 10) : 1)),
      );
      if (lines > 1) added.height = Math.min(TALLEST, lines * LINE_POINTS);
      added.commit();
    },
    close: () => sheet.commit(),
  };
}
