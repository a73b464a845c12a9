/** A row of a pasted table: its cells as they were written, quotes read; `source`: all of it as it was pasted. */
export interface Row {
  readonly cells: readonly string[];
  readonly source: string;
}

/** Line ends of all programs. */
const BREAKS = new Set(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);
const BYTE_ORDER_MARK = /^\uFEFF/u;

/**
 * The rows of a table as Excel, Sheets and CSV write them: cells parted by `between`, those with a break or a quote inside
 * in quotes, a quote in them doubled. A quote that nothing ends is one that somebody typed. Rows without text are left out.
 */
export function rowsOf(text: string, between: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let begin = 0;
  const source = text.replace(BYTE_ORDER_MARK, '');
  let at = 0;
  while (at <= source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at, between) : null;
    const { cell, end } = quoted ?? plainCell(source, at, between);
    cells.push(cell);
    if (source[end] !== between) {
      if (cells.some((each) => each.trim() !== '')) rows.push({ cells, source: source.slice(begin, end) });
      cells = [];
      begin = end + 1;
    }
    at = end + 1;
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Where what parts it from the next one stands. */
  readonly end: number;
}

function plainCell(text: string, from: number, between: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== between && !BREAKS.has(text[end] ?? '')) end += 1;
  return { cell: text.slice(from, end), end };
}

/**
 * Null: no cell in quotes, for something else follows them, or nothing ends them. What is looked through in vain ends at the
 * next odd run of quotes, so no text is looked through twice (SPEC D81).
 */
function quotedCell(text: string, from: number, between: string): Cell | null {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = text[at + 1];
      return next === undefined || next === between || BREAKS.has(next) ? { cell, end: at + 1 } : null;
    }
  }
  return null;
}
