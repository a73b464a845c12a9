import type { PlanSource } from '../documents/part.ts';
import { dayIn } from '../documents/wall-clock.ts';
import { againDays } from '../following/again-days.ts';
import { say } from '../words/say.ts';
import { againUid, type Entry } from './calendar-entry.ts';

/** The days on which the board is assessed again. They move with a plan that is agreed anew, so until then they are tentative. */
export function againEntries({ sections: { board, plan }, language, timeZone }: PlanSource): Entry[] {
  return againDays(plan, (at) => dayIn(at, timeZone)).map(({ months, day }): Entry => ({
    uid: againUid(board.id, months),
    start: day,
    end: day,
    summary: say(language, 'again.calendar', {
      what: say(language, 'again.months-on', { months }),
      board: board.title,
    }),
    description: [say(language, 'again.calendar.help'), board.title].join('\n'),
    status: plan.agreement === null ? 'TENTATIVE' : 'CONFIRMED',
  }));
}
