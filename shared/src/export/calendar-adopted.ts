import { checkDays } from '../board/learnt/check-days.ts';
import { verdictOn } from '../board/learnt/trial.ts';
import { trialOf } from '../board/view/follow-up-section.ts';
import type { PlanSource } from '../documents/part.ts';
import { dayIn } from '../documents/wall-clock.ts';
import { ownerOf, trialName } from '../following/trials.ts';
import type { PlanNames } from '../sentences/names.ts';
import { say } from '../words/say.ts';
import { type Entry, useUid } from './calendar-entry.ts';

/** The days on which the departments that took a success over count who uses it. */
export function adoptedEntries({ sections, language, timeZone }: PlanSource, names: PlanNames): Entry[] {
  const { board, followUp } = sections;
  return followUp.adopted.flatMap((followed): Entry[] => {
    const { taken } = followed;
    if (taken === undefined) return [];
    const trial = trialOf(followed);
    const task = trialName(language, names, trial);
    const off = verdictOn(followUp, trial)?.verdict === 'stopped';
    return checkDays(dayIn(taken.at, timeZone)).map(({ days, day }): Entry => {
      const was = say(language, 'export.calendar.use', { task, days });
      return {
        uid: useUid(board.id, trial, days),
        start: day,
        end: day,
        summary: off ? say(language, 'export.calendar.off', { was }) : was,
        description: [
          say(language, off ? 'export.calendar.off.help' : 'export.calendar.use.help', { days }),
          say(language, 'plan.field', {
            name: say(language, 'plan.pilot.owner'),
            value: names.titled(ownerOf(followed, names)),
          }),
          board.title,
        ].join('\n'),
        status: off ? 'CANCELLED' : 'CONFIRMED',
      };
    });
  });
}
