import type { CellKind, Table } from './table.ts';

/** A picture that a spreadsheet draws of a table's cells; it holds no figure of its own. */
export interface Chart {
  /** `lines`: over the days in `labels`. */
  readonly shape: 'bars' | 'lines';
  readonly title: string;
  readonly of: Table;
  /** The column whose cells say what each bar or point is of; counted from 0, as the others. */
  readonly labels: number;
  /** The columns of figures, each named by its heading. */
  readonly series: readonly number[];
  readonly scale: Scale;
}

export interface Scale {
  readonly title: string;
  readonly kind: Extract<CellKind, 'integer' | 'number' | 'percent'>;
  readonly from: number;
  /** Null: as far as the figures go. */
  readonly to: number | null;
}

/** A table with charts below its rows. */
export interface DrawnTable extends Table {
  readonly charts?: readonly Chart[];
}
