import type { PilotLog } from '../../board/follow-up.ts';
import { trialName } from '../../following/trials.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** What was measured in the pilots, entry by entry. */
export function pilotLogTable({ sections: { followUp }, language, names }: TableSource): Table {
  const t = (name: 'task' | 'hours-before' | 'hours-with' | 'saved' | 'quality' | 'uses' | 'remark') =>
    say(language, `plan.column.${name}`);
  return tableOf<PilotLog>(
    say(language, 'export.table.pilot-log'),
    [
      { title: say(language, 'export.column.day'), kind: 'day', of: ({ on }) => on },
      { title: t('task'), kind: 'text', of: (log) => trialName(language, names, log) },
      { title: t('hours-before'), kind: 'hours', of: ({ hoursBefore }) => hoursBefore },
      { title: t('hours-with'), kind: 'hours', of: ({ hoursWith }) => hoursWith },
      {
        title: t('saved'),
        kind: 'percent',
        of: ({ hoursBefore, hoursWith }) => (hoursBefore === 0 ? null : 1 - hoursWith / hoursBefore),
      },
      { title: t('quality'), kind: 'integer', of: ({ quality }) => quality },
      { title: t('uses'), kind: 'integer', of: ({ usesAWeek }) => usesAWeek },
      { title: t('remark'), kind: 'text', of: ({ remark }) => remark },
      { title: say(language, 'export.column.by'), kind: 'text', of: ({ by }) => names.person(by) },
    ],
    followUp.logs,
  );
}
