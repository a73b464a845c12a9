import type { ToDo } from '../../board/plan.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row extends ToDo {
  readonly kind: 'homework' | 'steps' | 'concerns';
  /** Whose reservation or objection it answers. */
  readonly about: string;
}

/** Everything that has an owner and a date: homework, rollout steps, the follow-up of reservations. */
export function toDosTable({ sections: { plan }, language, names }: TableSource): Table {
  const { homework, concerns } = plan.minutes;
  const rows: Row[] = [
    ...homework.map((each) => ({ ...each, kind: 'homework' as const, about: '' })),
    ...plan.steps.map((each) => ({ ...each, kind: 'steps' as const, about: '' })),
    ...concerns.map(({ seat, remark, owner, due }) => ({
      kind: 'concerns' as const,
      about: names.person(seat),
      text: remark,
      owner,
      due,
    })),
  ];
  return tableOf<Row>(
    say(language, 'export.table.to-dos'),
    [
      {
        title: say(language, 'export.column.kind'),
        kind: 'text',
        of: ({ kind }) => say(language, `plan.heading.${kind}`),
      },
      { title: say(language, 'plan.column.text'), kind: 'text', of: ({ text }) => text },
      { title: say(language, 'plan.column.owner'), kind: 'text', of: ({ owner }) => owner },
      { title: say(language, 'plan.column.due'), kind: 'day', of: ({ due }) => due },
      { title: say(language, 'export.column.about'), kind: 'text', of: ({ about }) => about },
    ],
    rows,
  );
}
