import { aside } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import type { Block } from '../documents/part.ts';
import { type Table, tableOf } from '../documents/tables/table.ts';
import type { Guide } from './guide.ts';

const titleOf = (language: Language, { name, mark }: Guide['comparison']['columns'][number]): string =>
  name + (mark === null ? '' : aside(language, mark.text));

/** The comparison as a sheet of its own. */
export const guideTable = (language: Language, { title, comparison }: Guide): Table =>
  tableOf(
    title,
    [
      { title: comparison.aspect, kind: 'text', of: ({ name }) => name },
      ...comparison.columns.map((column) => ({
        title: titleOf(language, column),
        kind: 'text' as const,
        of: ({ cells }: Guide['comparison']['rows'][number]) => cells[column.pattern],
      })),
    ],
    comparison.rows,
  );

/** The comparison within a document. */
export const comparisonBlock = (language: Language, guide: Guide): Block => {
  const { columns, rows } = guideTable(language, guide);
  return {
    kind: 'table',
    columns: columns.map(({ title }) => title),
    rows: rows.map((row) => row.map((cell) => String(cell ?? ''))),
  };
};
