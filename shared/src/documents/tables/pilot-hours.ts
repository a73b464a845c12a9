import { overTime } from '../../following/over-time.ts';
import { trialName, trialsOf } from '../../following/trials.ts';
import { trialOf } from '../../board/view/follow-up-section.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** How long the work takes with AI, day by day, as a share of the time without: a column for each that is followed. */
export function pilotHoursTable({ sections: { followUp, board }, language, names }: TableSource): Table {
  const lines = trialsOf(followUp).flatMap((followed) => {
    const task = board.slate?.find(({ id }) => id === followed.pilot.task);
    const { points } = overTime(followed, followUp, task);
    return points.length === 0
      ? []
      : [
          {
            name: trialName(language, names, trialOf(followed)),
            on: new Map(points.map(({ on, share }) => [on, share])),
          },
        ];
  });
  const days = [...new Set(lines.flatMap(({ on }) => [...on.keys()]))].sort();
  return tableOf<string>(
    say(language, 'export.table.pilot-hours'),
    [
      { title: say(language, 'export.column.day'), kind: 'day', of: (day) => day },
      ...lines.map(({ name, on }) => ({
        title: name,
        kind: 'percent' as const,
        of: (day: string) => on.get(day) ?? null,
      })),
    ],
    days,
  );
}
