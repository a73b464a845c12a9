import type { Withdrawn } from '../board/withdrawn.ts';
import { checkDays } from '../board/learnt/check-days.ts';
import type { PlanNames } from '../sentences/names.ts';
import type { PlanSource } from '../documents/part.ts';
import { say } from '../words/say.ts';
import { type Entry, pilotUid, toDoUid, useUid } from './calendar-entry.ts';

/**
 * What an earlier file put into calendars and the plan holds no more. Some calendars take a cancelled entry away, some
 * strike it out, some leave it as it stands: its own text says that it is off, and what to do.
 */
export function withdrawnEntries({ sections, language }: PlanSource, names: PlanNames): Entry[] {
  const { id: board, title } = sections.board;
  const off = (uid: string, start: string, end: string, was: string): Entry => ({
    uid,
    start,
    end,
    summary: say(language, 'export.calendar.off', { was }),
    description: [say(language, 'export.calendar.off.help'), title].join('\n'),
    status: 'CANCELLED',
  });
  return sections.plan.withdrawn.flatMap(({ of, start, end }: Withdrawn): Entry[] => {
    if (of.kind === 'to-do')
      return [off(toDoUid(board, of.toDo), start, end, say(language, 'export.calendar.to-do', { text: of.text }))];
    const task = names.task(of.task);
    return [
      off(pilotUid(board, of.task), start, end, say(language, 'export.calendar.pilot', { task })),
      ...checkDays(end).map(({ days, day }) =>
        off(useUid(board, { task: of.task }, days), day, day, say(language, 'export.calendar.use', { task, days })),
      ),
    ];
  });
}
