import type { ItemChange } from '../../board/again/change.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row extends ItemChange {
  readonly number: number;
}

/** Each assessment after the first beside the one before, item by item, with what chance alone may make. */
export function againTable({ sections: { again }, language, names }: TableSource): Table {
  const rows = again.assessments.flatMap(({ number, change }): Row[] =>
    (change?.items ?? []).map((item) => ({ ...item, number: number + 1 })),
  );
  const moved = (group: 'all' | 'executives' | 'representatives', when: 'before' | 'after') => ({
    title: say(language, `again.column.${group}-${when}`),
    kind: 'number' as const,
    of: (row: Row) => row[group][when],
  });
  return tableOf<Row>(
    say(language, 'again.heading'),
    [
      { title: say(language, 'again.column.number'), kind: 'integer', of: ({ number }) => number },
      { title: say(language, 'plan.column.item'), kind: 'text', of: ({ id }) => names.item(id) },
      moved('all', 'before'),
      moved('all', 'after'),
      moved('executives', 'before'),
      moved('executives', 'after'),
      moved('representatives', 'before'),
      moved('representatives', 'after'),
      { title: say(language, 'again.column.limit'), kind: 'number', of: ({ all }) => all.limit },
      {
        title: say(language, 'again.became'),
        kind: 'text',
        of: ({ all: { unchanged } }) =>
          unchanged === null ? '' : say(language, unchanged ? 'again.became.same' : 'again.became.other'),
      },
    ],
    rows,
  );
}
