import { find, type Node } from './opened.ts';

/** What stands in the cells of `'sheet'!$A$2:$A$9`, from top to bottom; null: nothing. */
export function cellsAt(parts: ReadonlyMap<string, Node>, reference: string): (string | number | null)[] {
  const [, quoted = '', column = '', first = '', last = first] =
    /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/.exec(reference) ?? [];
  const names = find(parts.get('xl/workbook.xml'), 'sheets', 'sheet').map(({ attributes }) => attributes.name);
  const at = names.indexOf(quoted.replaceAll("''", "'"));
  const strings = find(parts.get('xl/sharedStrings.xml'), 'si', 't').map(({ text }) => text);
  const rows = find(parts.get(`xl/worksheets/sheet${String(at + 1)}.xml`), 'sheetData', 'row');
  return rows.slice(Number(first) - 1, Number(last)).map((row) => {
    const cell = find(row, 'c').find(({ attributes }) => attributes.r === `${column}${row.attributes.r ?? ''}`);
    const [value] = find(cell, 'v');
    if (cell === undefined || value === undefined) return null;
    return cell.attributes.t === 's' ? (strings[Number(value.text)] ?? null) : Number(value.text);
  });
}
