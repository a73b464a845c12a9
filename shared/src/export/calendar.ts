import { isDay } from '../board/day.ts';
import { USE_DAYS } from '../board/follow-up.ts';
import type { Pilot } from '../board/pilot.ts';
import type { ToDo } from '../board/to-do.ts';
import type { Sections } from '../board/view.ts';
import { namesIn, type PlanNames } from '../plan/names.ts';
import type { PlanSource } from '../plan/part.ts';
import { weeklyAimWords } from '../plan/parts/stick.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { dayAfter } from './day-after.ts';
import { folded, icsText } from './ics-line.ts';

const compact = (day: string): string => day.replaceAll('-', '');

interface DatedPilot extends Pilot {
  readonly start: string;
  readonly end: string;
  /** What was agreed stays so: also while the wave after it is being planned. */
  readonly agreed: boolean;
}

/** Pilots of this wave and the ones before that have both their dates. */
export const datedPilots = ({ plan }: Pick<Sections, 'plan'>): DatedPilot[] =>
  [
    ...plan.pastWaves.flatMap(({ pilots }) => pilots.map((pilot) => ({ ...pilot, agreed: true }))),
    ...plan.pilots.map((pilot) => ({ ...pilot, agreed: plan.agreement !== null })),
  ].flatMap((pilot) => {
    const { start, end } = pilot;
    // A log from before days were checked may hold one that no calendar knows.
    return start === null || end === null || !isDay(start) || !isDay(end) ? [] : [{ ...pilot, start, end }];
  });

interface Entry {
  readonly uid: string;
  readonly start: string;
  /** The last day. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly agreed: boolean;
}

/** What has to be done by a day, on that day; what is done says so instead of going from the calendar it was read into. */
function toDoEntries({ sections, language }: PlanSource): Entry[] {
  const { board, plan } = sections;
  const of = (toDos: readonly ToDo[], agreed: boolean) =>
    toDos.flatMap(({ id, text, owner, due, done }): Entry[] =>
      due === null || !isDay(due)
        ? []
        : [
            {
              uid: `${board.id}-todo-${id}`,
              start: due,
              end: due,
              summary: say(language, done === null ? 'export.calendar.to-do' : 'export.calendar.to-do.done', { text }),
              description: [
                ...(owner === ''
                  ? []
                  : [say(language, 'plan.field', { name: say(language, 'minutes.owner'), value: owner })]),
                board.title,
              ].join('\n'),
              agreed,
            },
          ],
    );
  return [...of(plan.minutes.homework, true), ...of(plan.steps, plan.agreement !== null)];
}

/** Who counts, and what is hoped for. */
function counting({ sections: { plan }, language }: PlanSource, days: number): string[] {
  const field = (name: 'caretaker' | 'weekly-aim.name', value: string) =>
    value === '' ? [] : [say(language, 'plan.field', { name: say(language, `frame.${name}`), value })];
  return [
    ...field('caretaker', plan.caretaker),
    ...(days === USE_DAYS.at(-1) ? field('weekly-aim.name', weeklyAimWords(language, plan)) : []),
  ];
}

function pilotEntries(source: PlanSource, names: PlanNames): Entry[] {
  const { sections, language } = source;
  const { id, title } = sections.board;
  return datedPilots(sections).flatMap((pilot): Entry[] => {
    const { agreed } = pilot;
    const task = names.task(pilot.task);
    const state = [
      title,
      say(language, 'plan.version', { version: sections.plan.version }),
      ...(agreed ? [] : [say(language, 'plan.state.draft')]),
    ].join(' / ');
    const description = [...describe(language, pilot, names), state].join('\n');
    return [
      {
        uid: `${id}-${pilot.task}`,
        start: pilot.start,
        end: pilot.end,
        summary: say(language, 'export.calendar.pilot', { task }),
        description,
        agreed,
      },
      ...USE_DAYS.map((days) => {
        const day = dayAfter(pilot.end, days);
        return {
          uid: `${id}-${pilot.task}-${String(days)}d`,
          start: day,
          end: day,
          summary: say(language, 'export.calendar.use', { task, days }),
          description: [say(language, 'export.calendar.use.help', { days }), ...counting(source, days), state].join(
            '\n',
          ),
          agreed,
        };
      }),
    ];
  });
}

function describe(language: Language, pilot: DatedPilot, names: PlanNames): string[] {
  const lines = [
    ['department', pilot.department === null ? '' : names.department(pilot.department)],
    ['owner', pilot.owner],
    ['sponsor', pilot.sponsor],
    ['people', pilot.people.join(', ')],
    ['measure', pilot.measure],
    ['baseline', pilot.baseline],
    ['target', pilot.target],
  ] as const;
  return lines.flatMap(([name, value]) => (value === '' ? [] : [`${say(language, `plan.pilot.${name}`)}: ${value}`]));
}

/**
 * The pilots' dates, the days on which use is counted and those by which something is to be done, as a calendar (RFC 5545). The same pilot keeps its UID, and a
 * later version of the plan its higher SEQUENCE: read in again, it moves its entries. Empty if no pilot has its dates.
 */
export function planCalendar(source: PlanSource): string {
  const { sections, language, now } = source;
  const { board, plan } = sections;
  if (datedPilots(sections).length === 0) return '';
  const entries = [...pilotEntries(source, namesIn(language, sections)), ...toDoEntries(source)];
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Nemawashi//Board//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icsText(board.title)}`,
    ...entries.flatMap(({ uid, start, end, summary, description, agreed }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@nemawashi`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${String(plan.version)}`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      // The day after the last one: the end doesn't belong to the event.
      `DTEND;VALUE=DATE:${compact(dayAfter(end, 1))}`,
      `SUMMARY:${icsText(summary)}`,
      `DESCRIPTION:${icsText(description)}`,
      `STATUS:${agreed ? 'CONFIRMED' : 'TENTATIVE'}`,
      // Nobody is busy all day long because a pilot runs.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
