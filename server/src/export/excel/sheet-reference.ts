import { columnName } from './column-name.ts';

/** A sheet's name as a reference to its cells begins. */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Cells of one column, which stay the same ones wherever the reference is read. Rows as a sheet counts them, from 1. */
export function columnReference(sheet: string, column: number, first: number, last: number): string {
  const cell = (row: number): string => `$${columnName(column)}$${String(row)}`;
  return `${quotedName(sheet)}!${cell(first)}${last === first ? '' : `:${cell(last)}`}`;
}
