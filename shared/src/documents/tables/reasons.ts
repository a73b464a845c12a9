import { say } from '../../words/say.ts';
import { type ReasonRow, reasonRows } from '../reasons.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** Why people answered as they did: by name where answers are, else without author and in an order that tells nothing. */
export function reasonsTable(source: TableSource): Table {
  const { language } = source;
  return tableOf<ReasonRow>(
    say(language, 'export.table.reasons'),
    [
      { title: say(language, 'again.column.number'), kind: 'integer', of: ({ assessment }) => assessment },
      { title: say(language, 'plan.column.item'), kind: 'text', of: ({ item }) => item },
      { title: say(language, 'plan.column.round'), kind: 'integer', of: ({ round }) => round },
      { title: say(language, 'reasons.from'), kind: 'text', of: ({ from }) => from },
      { title: say(language, 'reasons.text'), kind: 'text', of: ({ text }) => text },
    ],
    reasonRows(source),
  );
}
