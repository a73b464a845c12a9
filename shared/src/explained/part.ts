import { say } from '../words/say.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, CellKind, Part } from './explanation.ts';
import type { explained } from '../words/ja/explained.ts';

type Named<Prefix extends string> = keyof typeof explained extends infer K
  ? K extends `explained.${Prefix}.${infer Name}`
    ? Name
    : never
  : never;
export type ColumnName = Named<'column'>;
export type HeadingName = Named<'heading'>;

/** A table by the names of its heading and columns. */
export const part = (
  { language }: About,
  heading: HeadingName,
  columns: readonly (readonly [ColumnName, CellKind])[],
  rows: readonly (readonly Cell[])[],
  total: number | null = null,
): Part => ({
  heading: say(language, `explained.heading.${heading}`),
  columns: columns.map(([name, kind]) => ({ title: say(language, `explained.column.${name}`), kind })),
  rows,
  total,
});
