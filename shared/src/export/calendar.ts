import { dayAfter, isDay } from '../days.ts';
import { USE_DAYS } from '../board/follow-up.ts';
import { checkDays } from '../board/learnt/check-days.ts';
import { verdictOn } from '../board/learnt/trial.ts';
import type { Pilot } from '../board/pilot.ts';
import type { ToDo } from '../board/to-do.ts';
import type { Sections } from '../board/view.ts';
import { namesIn, type PlanNames } from '../sentences/names.ts';
import type { PlanSource } from '../documents/part.ts';
import { weeklyAimWords } from '../documents/parts/stick.ts';
import { toDoWords } from '../documents/parts/to-dos.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { type Entry, pilotUid, toDoUid, useUid } from './calendar-entry.ts';
import { adoptedEntries } from './calendar-adopted.ts';
import { againEntries } from './calendar-again.ts';
import { withdrawnEntries } from './calendar-withdrawn.ts';
import { folded, icsText } from './ics-line.ts';

const compact = (day: string): string => day.replaceAll('-', '');

interface DatedPilot extends Pilot {
  readonly start: string;
  readonly end: string;
  /** What was agreed stays so: also while the wave after it is being planned. */
  readonly agreed: boolean;
}

/** Pilots of this wave and the ones before that have both their dates. */
const datedPilots = ({ plan }: Pick<Sections, 'plan'>): DatedPilot[] =>
  [
    ...plan.pastWaves.flatMap(({ pilots }) => pilots.map((pilot) => ({ ...pilot, agreed: true }))),
    ...plan.pilots.map((pilot) => ({ ...pilot, agreed: plan.agreement !== null })),
  ].flatMap((pilot) => {
    const { start, end } = pilot;
    // A log from before days were checked may hold one that no calendar knows.
    return start === null || end === null || !isDay(start) || !isDay(end) ? [] : [{ ...pilot, start, end }];
  });

const statusOf = (agreed: boolean): Entry['status'] => (agreed ? 'CONFIRMED' : 'TENTATIVE');

/** What has to be done by a day, on that day; what is done says so instead of going from the calendar it was read into. */
function toDoEntries({ sections, language }: PlanSource): Entry[] {
  const { board, plan } = sections;
  const of = (toDos: readonly ToDo[], agreed: boolean) =>
    toDos.flatMap(({ id, text, owner, due, done, wave }): Entry[] =>
      due === null || !isDay(due)
        ? []
        : [
            {
              uid: toDoUid(board.id, id),
              start: due,
              end: due,
              summary: say(language, done === null ? 'export.calendar.to-do' : 'export.calendar.to-do.done', {
                text: toDoWords(language, { text, wave, done }, plan),
              }),
              description: [
                ...(owner === ''
                  ? []
                  : [say(language, 'plan.field', { name: say(language, 'minutes.owner'), value: owner })]),
                board.title,
              ].join('\n'),
              status: statusOf(agreed),
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
      say(language, 'phases.plan-version', { version: sections.plan.version }),
      ...(agreed ? [] : [say(language, 'plan.state.draft')]),
    ].join(' / ');
    const description = [...describe(language, pilot, names), state].join('\n');
    return [
      {
        uid: pilotUid(id, pilot.task),
        start: pilot.start,
        end: pilot.end,
        summary: say(language, 'export.calendar.pilot', { task }),
        description,
        status: statusOf(agreed),
      },
      ...checkDays(pilot.end).map(({ days, day }): Entry => {
        const was = say(language, 'export.calendar.use', { task, days });
        // Nobody counts the use of what was stopped.
        const off = verdictOn(sections.followUp, { task: pilot.task })?.verdict === 'stopped';
        return {
          uid: useUid(id, { task: pilot.task }, days),
          start: day,
          end: day,
          summary: off ? say(language, 'export.calendar.off', { was }) : was,
          description: [
            ...(off
              ? [say(language, 'export.calendar.off.help')]
              : [say(language, 'export.calendar.use.help', { days }), ...counting(source, days)]),
            state,
          ].join('\n'),
          status: off ? 'CANCELLED' : statusOf(agreed),
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

/** Whether there is anything to say: days of pilots, days that are off, or an agreement, after which the board is assessed again. */
export const hasCalendar = ({ plan }: Pick<Sections, 'plan'>): boolean =>
  plan.withdrawn.length > 0 ||
  plan.agreement !== null ||
  plan.earlierAgreements.length > 0 ||
  datedPilots({ plan }).length > 0;

/**
 * The pilots' dates, the days on which use is counted or the board assessed again, and those by which something is to be done, as a calendar (RFC
 * 5545). What is the same keeps its UID, a later state of plan and minutes has a higher SEQUENCE, and what is in them no
 * longer is cancelled: read in again, the file moves its entries and takes them back. Empty if there is nothing to say.
 */
export function planCalendar(source: PlanSource): string {
  const { sections, language, now } = source;
  const { board, plan } = sections;
  if (!hasCalendar(sections)) return '';
  const names = namesIn(language, sections);
  const entries = [
    ...pilotEntries(source, names),
    ...adoptedEntries(source, names),
    ...againEntries(source),
    ...toDoEntries(source),
    ...withdrawnEntries(source, names),
  ];
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Nemawashi//Board//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icsText(board.title)}`,
    ...entries.flatMap(({ uid, start, end, summary, description, status }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@nemawashi`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${String(plan.version + plan.minutes.version)}`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      // The day after the last one: the end doesn't belong to the event.
      `DTEND;VALUE=DATE:${compact(dayAfter(end, 1))}`,
      `SUMMARY:${icsText(summary)}`,
      `DESCRIPTION:${icsText(description)}`,
      `STATUS:${status}`,
      // Nobody is busy all day long because a pilot runs.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
