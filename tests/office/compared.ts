import { cellValue } from '@nemawashi/server/export/excel/cell-value';
import { workbookText } from '@nemawashi/server/export/excel/workbook-text';
import type { Table } from '@nemawashi/shared/documents/tables/table';
import { parse } from 'csv-parse/sync';

/** Excel and LibreOffice keep so many digits of a number. */
const DIGITS = 13;
const DAY_MS = 86_400_000;
/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Where the suite reads something else than was written: `sheet, row, column: this instead of that`. */
export function differences(table: Table, csv: string, zone: string): string[] {
  const read: string[][] = parse(csv, { relax_column_count: true, skip_empty_lines: false });
  const written = [
    table.columns.map(({ title }) => workbookText(title)),
    ...table.rows.map((row) => row.map((cell, at) => cellValue(cell, table.columns[at]?.kind ?? 'text', zone))),
  ];
  const found = written.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const text = read[at]?.[column] ?? '';
      return isSame(cell, text)
        ? []
        : [`${table.name}, ${String(at + 1)}, ${String(column + 1)}: ${text} instead of ${String(cell)}`];
    }),
  );
  return read.length > written.length ? [...found, `${table.name}: ${String(read.length)} rows`] : found;
}

function isSame(cell: string | number | null, text: string): boolean {
  if (cell === null) return text === '';
  if (typeof cell === 'string') return workbookText(cell) === text;
  return cell.toPrecision(DIGITS) === numberOf(text).toPrecision(DIGITS);
}

/** `0.5`, `50%`, or month, day, year and perhaps the time. */
function numberOf(text: string): number {
  const [, month, day, year, hours = '0', minutes = '0', seconds = '0'] =
    /^(\d+)\/(\d+)\/(\d+)(?: (\d+):(\d+)(?::(\d+))?)?$/.exec(text) ?? [];
  if (year !== undefined) {
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds));
    return (at - FIRST_DAY) / DAY_MS;
  }
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : text === '' ? Number.NaN : Number(text);
}
