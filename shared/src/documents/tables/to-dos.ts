import type { ToDo } from '../../board/to-do.ts';
import { carriedFrom } from '../../following/to-dos.ts';
import { say } from '../../words/say.ts';
import { fiscalWords } from '../../sentences/fiscal.ts';
import { concernsOf } from '../parts/concerns.ts';
import { type Table, tableOf, type TableSource } from './table.ts';
import { dayIn } from '../wall-clock.ts';

interface Row extends Pick<ToDo, 'text' | 'owner' | 'due' | 'done'> {
  readonly kind: 'homework' | 'steps' | 'concerns';
  /** The earlier wave that it was carried on from; null: none. */
  readonly carried: number | null;
  /** Whose reservation or objection it answers, or which item of the checklist it prepares. */
  readonly about: string;
}

/** Everything that has an owner and a date: homework, rollout steps, the follow-up of reservations. */
export function toDosTable({ sections: { plan }, language, names, timeZone }: TableSource): Table {
  const { homework } = plan.minutes;
  const rows: Row[] = [
    ...homework.map((each) => ({
      ...each,
      kind: 'homework' as const,
      carried: carriedFrom(each, plan),
      about: each.item === null ? '' : names.item(each.item),
    })),
    ...plan.steps.map((each) => ({ ...each, kind: 'steps' as const, carried: carriedFrom(each, plan), about: '' })),
    ...concernsOf(plan).map(({ seat, followUp }) => ({
      kind: 'concerns' as const,
      carried: null,
      about: names.titledPerson(seat),
      text: followUp?.remark ?? '',
      owner: followUp?.owner ?? '',
      due: followUp?.due ?? null,
      done: null,
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
      { title: say(language, 'plan.column.owner'), kind: 'text', of: ({ owner }) => names.titled(owner) },
      { title: say(language, 'plan.column.due'), kind: 'day', of: ({ due }) => due },
      {
        title: say(language, 'plan.column.fiscal'),
        kind: 'text',
        of: ({ due }) => fiscalWords(language, due, plan.fiscalStart),
      },
      { title: say(language, 'export.column.carried'), kind: 'integer', of: ({ carried }) => carried },
      {
        title: say(language, 'plan.column.done'),
        kind: 'text',
        of: ({ done }) => (done === null ? '' : say(language, 'to-dos.done')),
      },
      {
        title: say(language, 'export.column.done-by'),
        kind: 'text',
        of: ({ done }) => (done === null ? '' : names.person(done.by)),
      },
      {
        title: say(language, 'export.column.done-on'),
        kind: 'day',
        of: ({ done }) => (done === null ? null : dayIn(done.at, timeZone)),
      },
      { title: say(language, 'export.column.about'), kind: 'text', of: ({ about }) => about },
    ],
    rows,
  );
}
