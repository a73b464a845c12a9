import { checkDays } from '../../board/learnt/check-days.ts';
import type { ToDo } from '../../board/to-do.ts';
import { LAST_DAY } from '../../days.ts';
import { toDoWords } from '../../documents/parts/to-dos.ts';
import type { PartSource } from '../../documents/part.ts';
import { dayIn } from '../../documents/wall-clock.ts';
import { againDays } from '../../following/again-days.ts';
import { decisionDay } from '../../sentences/decision.ts';
import { pilotDates } from '../../sentences/wave.ts';
import { aside, calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { inField, type Lines } from './lines.ts';

interface Dated {
  /** YYYY-MM-DD; null: it has none yet. */
  readonly day: string | null;
  readonly when: string;
  readonly what: string;
}

/** スケジュール: all that has a day, in the order of days. */
export const schedule: Lines = (source) =>
  [...decided(source), ...tried(source), ...done(source), ...assessed(source)]
    .sort((a, b) => (a.day ?? LAST_DAY).localeCompare(b.day ?? LAST_DAY, 'en'))
    .map(({ when, what }) =>
      inField(source.language, { name: when || say(source.language, 'plan.pilot.open'), value: what }),
    );

function decided({ language, sections: { plan } }: PartSource): Dated[] {
  const { on, decision } = plan.minutes.decision;
  if (on === null) return [];
  const what = say(language, decision === null ? 'export.print.field.decision-planned' : 'decision.title');
  return [{ day: on, when: decisionDay(language, { on }, plan.fiscalStart), what }];
}

const tried = ({ language, names, sections: { plan } }: PartSource): Dated[] =>
  plan.pilots.flatMap((pilot): Dated[] => {
    const task = names.task(pilot.task);
    return [
      {
        day: pilot.start,
        when: pilotDates(language, pilot, plan.fiscalStart),
        what: say(language, 'export.calendar.pilot', { task }),
      },
      ...(pilot.end === null ? [] : checkDays(pilot.end)).map(({ days, day }) => ({
        day,
        when: calendarDay(language, day),
        what: say(language, 'export.calendar.use', { task, days }),
      })),
    ];
  });

function done({ language, names, sections: { plan } }: PartSource): Dated[] {
  const of = (toDo: ToDo): Dated => ({
    day: toDo.due,
    when: toDo.due === null ? '' : calendarDay(language, toDo.due),
    what:
      toDoWords(language, toDo, plan) +
      aside(language, toDo.owner === '' ? say(language, 'follow-up.duty.nobody') : names.titled(toDo.owner)),
  });
  return [...plan.minutes.homework, ...plan.steps].filter((toDo) => toDo.done === null).map(of);
}

const assessed = ({ language, timeZone, sections: { plan } }: PartSource): Dated[] =>
  againDays(plan, (at) => dayIn(at, timeZone)).map(({ months, day }) => ({
    day,
    when: calendarDay(language, day),
    what: say(language, 'again.months-on', { months }),
  }));
