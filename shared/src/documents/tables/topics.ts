import { say } from '../../words/say.ts';
import { type Talked, talkedOf, wholeMinutes } from '../talked.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** What the room talked about, and for how long. */
export function topicsTable({ sections, notes, language, names, now }: TableSource): Table {
  return tableOf<Talked>(
    say(language, 'export.table.topics'),
    [
      { title: say(language, 'plan.column.topic'), kind: 'text', of: ({ subject }) => names.topic(subject) },
      { title: say(language, 'export.column.minutes'), kind: 'integer', of: ({ ms }) => wholeMinutes(ms) },
      { title: say(language, 'export.column.finished-at'), kind: 'moment', of: ({ finished }) => finished?.at ?? null },
      {
        title: say(language, 'export.column.finished-by'),
        kind: 'text',
        of: ({ finished }) => (finished === null ? '' : names.person(finished.by)),
      },
      {
        title: say(language, 'export.column.asked-again'),
        kind: 'text',
        of: ({ askedAgain }) => (askedAgain ? say(language, 'export.yes') : ''),
      },
      { title: say(language, 'export.column.note'), kind: 'text', of: ({ subject }) => notes[subject] ?? '' },
    ],
    talkedOf(sections, now),
  );
}
