import type { AuditEntry } from '../../board/view/audit.ts';
import type { PartSource } from '../part.ts';

/**
 * What a column holds. `number`: two decimals; `hours`: at most one; `percent`: a share 0 … 1; `yen`: whole yen;
 * `day`: YYYY-MM-DD, of no time zone; `moment`: milliseconds since 1970, to be shown on the reader's clock.
 */
export type CellKind = 'text' | 'number' | 'integer' | 'hours' | 'percent' | 'yen' | 'day' | 'moment';

/** A number for the kinds that are one, text for `text` and `day`; null: nothing is known. */
export type Cell = string | number | null;

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
}

/** Data with its headings in one language, typed so that a spreadsheet can reckon with it. */
export interface Table {
  /** Short enough for the name of a sheet (31 characters). */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** All that tables are made of: no more than every voter sees. */
export interface TableSource extends PartSource {
  /** What happened, without answers and secrets. */
  readonly log: readonly AuditEntry[];
}

/** A column with its value of each row: title, kind and value are written once, side by side. */
export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell;
}

export const tableOf = <Row>(name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(({ title, kind }) => ({ title, kind })),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});
