import type { Cell } from '../figures/cell.ts';
import type { CellKind, Table } from '../documents/tables/table.ts';
import { wallClockText } from '../documents/wall-clock.ts';

/** Without it Excel reads UTF-8 as something else, and Japanese becomes noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text that a spreadsheet would take for a formula, also with width, spaces or breaks before it, gets an apostrophe in
 * front (OWASP, CSV injection). Numbers never come this way: a negative one stays a number.
 */
export const defused = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** At most so many decimals, without the noise of floating point, and no minus before nothing. */
const rounded = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)) + 0);

function written(cell: Cell, kind: CellKind, zone: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(defused(cell));
  switch (kind) {
    case 'percent':
      return `${rounded(cell * 100, 2)}%`;
    case 'moment':
      return wallClockText(cell, zone);
    default:
      return rounded(cell, 4);
  }
}

/** A table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark). `zone`: the reader's, an IANA name. */
export function tableCsv({ columns, rows }: Table, zone: string): string {
  const lines = [
    columns.map(({ title }) => quoted(defused(title))),
    ...rows.map((row) => row.map((cell, index) => written(cell, columns[index]?.kind ?? 'text', zone))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
