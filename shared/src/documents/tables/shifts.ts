import type { Shift } from '../../board/view/history.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row extends Omit<Shift<string>, 'id'> {
  readonly subject: string;
  readonly question: string;
  readonly number: number;
}

/** What each later round changed; nothing of a shift that too few stand behind. */
export function shiftsTable({ sections: { assessment, ranking }, language, names }: TableSource): Table {
  const rows: Row[] = [
    ...(assessment?.history ?? []).flatMap(({ number, shifts }) =>
      shifts.map(({ id, ...shift }) => ({
        ...shift,
        number,
        subject: names.item(id),
        question: say(language, 'export.question.item'),
      })),
    ),
    ...(ranking?.history ?? []).flatMap(({ number, shifts }) =>
      shifts.map(({ id, ...shift }) => ({
        ...shift,
        number,
        subject: names.task(id),
        question: say(language, 'plan.column.score'),
      })),
    ),
  ];
  const moved = (figure: 'value' | 'consensus' | 'gap', when: 'before' | 'after') => ({
    title: say(language, `export.column.${figure}-${when}`),
    kind: 'number' as const,
    of: (row: Row) => (row.counts ? row[figure][when] : null),
  });
  return tableOf<Row>(
    say(language, 'export.table.shifts'),
    [
      { title: say(language, 'plan.column.round'), kind: 'integer', of: ({ number }) => number },
      { title: say(language, 'export.column.subject'), kind: 'text', of: ({ subject }) => subject },
      { title: say(language, 'export.column.question'), kind: 'text', of: ({ question }) => question },
      moved('value', 'before'),
      moved('value', 'after'),
      moved('consensus', 'before'),
      moved('consensus', 'after'),
      moved('gap', 'before'),
      moved('gap', 'after'),
      {
        title: say(language, 'plan.column.remark'),
        kind: 'text',
        of: ({ counts }) => (counts ? '' : say(language, 'shifts.too-few')),
      },
    ],
    rows,
  );
}
