/** What a column of figures holds. `number`: two decimals; `hours`: at most one; `percent`: a share 0 … 1; `yen`: whole yen. */
export type FigureKind = 'text' | 'number' | 'integer' | 'hours' | 'percent' | 'yen';

/** A number for the kinds that are one, else text; null: nothing is known. */
export type Cell = string | number | null;

/** A column of a table, in its reader's language. */
export interface Column<Kind extends string> {
  readonly title: string;
  readonly kind: Kind;
}
