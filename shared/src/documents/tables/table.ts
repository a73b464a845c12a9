import type { AuditEntry } from '../../board/view/audit.ts';
import type { Cell, Column, FigureKind } from '../../figures/cell.ts';
import type { PartSource } from '../part.ts';

/** `day`: YYYY-MM-DD, of no time zone; `moment`: milliseconds since 1970, to be shown on the reader's clock. */
export type CellKind = FigureKind | 'day' | 'moment';

/** Data with its headings in one language, typed so that a spreadsheet can reckon with it. */
export interface Table {
  /** Short enough for the name of a sheet (31 characters). */
  readonly name: string;
  readonly columns: readonly Column<CellKind>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** All that tables are made of: no more than every voter sees. */
export interface TableSource extends PartSource {
  /** What happened, without answers and secrets. */
  readonly log: readonly AuditEntry[];
}

/** A column with its value of each row: title, kind and value are written once, side by side. */
export interface ColumnOf<Row> extends Column<CellKind> {
  readonly of: (row: Row) => Cell;
}

export const tableOf = <Row>(name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(({ title, kind }) => ({ title, kind })),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});
