/**
 * A list that travels as what came, changed and went, by places in its order. `rev` counts the changes that could be seen,
 * so that whoever missed one notices.
 */
export interface Rows<Row> {
  readonly rev: number;
  /** What the rows are a change to; missing: these are all there are. */
  readonly from?: number;
  /** Null: gone. In the order of their places. */
  readonly rows: readonly (readonly [place: number, row: Row | null])[];
}

/** A list as somebody holds it, by place. */
export interface HeldRows<Row> {
  readonly rev: number;
  readonly rows: ReadonlyMap<number, Row>;
}

/**
 * The list after what was told of it; null: something in between was missed. What one knows already changes nothing: a
 * welcome may be newer than what is told next, and rows are told as they are, never as a difference.
 */
export function heardRows<Row>(held: HeldRows<Row> | null, { rev, from, rows }: Rows<Row>): HeldRows<Row> | null {
  if (from === undefined) return { rev, rows: putInto(new Map(), rows) };
  if (held === null || from > held.rev) return null;
  return rev <= held.rev ? held : { rev, rows: putInto(new Map(held.rows), rows) };
}

function putInto<Row>(all: Map<number, Row>, rows: Rows<Row>['rows']): Map<number, Row> {
  for (const [place, row] of rows)
    if (row === null) all.delete(place);
    else all.set(place, row);
  return all;
}

/** The rows in the order of their places, whenever they came. */
export const inPlace = <Row>({ rows }: HeldRows<Row>): (readonly [place: number, row: Row])[] =>
  [...rows].sort(([a], [b]) => a - b);
