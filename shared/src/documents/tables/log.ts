import type { AuditEntry } from '../../board/view/audit.ts';
import { say } from '../../words/say.ts';
import { logSentence } from '../../sentences/log.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row extends Pick<AuditEntry, 'at' | 'seat'> {
  readonly text: string;
}

/** What happened, when and by whom: never an answer. */
export function logTable({ log, language, names }: TableSource): Table {
  return tableOf<Row>(
    say(language, 'export.table.log'),
    [
      { title: say(language, 'export.column.time'), kind: 'moment', of: ({ at }) => at },
      {
        title: say(language, 'export.column.by'),
        kind: 'text',
        of: ({ seat }) => (seat === null ? '' : names.person(seat)),
      },
      { title: say(language, 'export.column.happened'), kind: 'text', of: ({ text }) => text },
    ],
    log.flatMap((entry) => {
      const { at, seat } = entry;
      const text = logSentence(language, entry, names);
      return text === null ? [] : [{ at, seat, text }];
    }),
  );
}
