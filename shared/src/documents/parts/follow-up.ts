import { USE_DAYS } from '../../board/follow-up.ts';
import type { FollowedPilot } from '../../board/view/follow-up-section.ts';
import { aimOf, reachedAim } from '../../board/learnt/target.ts';
import { amount, calendarDay, list, percent } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { savedWords, successSentence } from '../../sentences/saved.ts';
import { weeklyAimWords } from './stick.ts';

/** Whether the measured saving is what was aimed at, in words; empty where either isn't known as a number. */
export function aimWords(language: Language, { pilot, result }: FollowedPilot): string {
  const reached = reachedAim(aimOf(pilot.baseline, pilot.target), result.saved);
  return reached === null ? '' : say(language, reached ? 'follow-up.aim.reached' : 'follow-up.aim.missed');
}

/** What became of the pilots, wave by wave. Left out until something was logged, judged or counted. */
export function followUpBlocks(source: PartSource): Block[] {
  const { followUp } = source.sections;
  const { logs, verdicts, takenOver, use } = followUp;
  if (logs.length + verdicts.length + takenOver.length + use.length === 0) return [];
  const { language, names, sections } = source;
  const successes = followUp.pilots.flatMap((followed) => {
    const { task } = followed.pilot;
    const judged = verdicts.findLast((verdict) => verdict.task === task)?.verdict === 'success';
    const told = judged ? successSentence(language, sections, followed, names.task(task)) : null;
    return told === null ? [] : [told];
  });
  const aim = weeklyAimWords(language, sections.plan);
  return [
    heading(language, 'follow-up'),
    ...(successes.length === 0 ? [] : [{ kind: 'list', items: successes } as const]),
    measuredTable(source),
    ...(aim === '' ? [] : [aimField(language, aim)]),
    judgedTable(source),
  ];
}

const aimField = (language: Language, value: string): Block => ({
  kind: 'fields',
  fields: [{ name: say(language, 'frame.weekly-aim.name'), value }],
});

function measuredTable({ sections, language, names }: PartSource): Block {
  const { pilots, use } = sections.followUp;
  const column = (name: 'task' | 'target' | 'hours-before' | 'hours-with' | 'quality' | 'uses') =>
    say(language, `plan.column.${name}`);
  const figure = (value: number | null) => (value === null ? '–' : amount(language, value));
  return {
    kind: 'table',
    columns: [
      column('task'),
      column('target'),
      column('hours-before'),
      column('hours-with'),
      say(language, 'follow-up.saved'),
      column('quality'),
      column('uses'),
      ...USE_DAYS.map((days) => say(language, 'plan.column.weekly', { days })),
    ],
    rows: pilots.map(({ pilot, result }) => {
      const { task, target } = pilot;
      return [
        names.task(task),
        target,
        figure(result.entries === 0 ? null : result.hoursBefore),
        figure(result.entries === 0 ? null : result.hoursWith),
        savedWords(language, sections, { pilot, result }) || '–',
        figure(result.quality),
        figure(result.usesAWeek),
        ...USE_DAYS.map((days) => {
          const counted = use.findLast((each) => each.task === task && each.days === days);
          return counted === undefined ? '–' : percent(language, counted.weekly / counted.people);
        }),
      ];
    }),
  };
}

function judgedTable({ sections: { followUp }, language, names }: PartSource): Block {
  const { pilots, verdicts, takenOver } = followUp;
  const column = (name: 'wave' | 'task' | 'aim' | 'verdict' | 'lesson' | 'taken-over') =>
    say(language, `plan.column.${name}`);
  return {
    kind: 'table',
    columns: [column('wave'), column('task'), column('aim'), column('verdict'), column('lesson'), column('taken-over')],
    rows: pilots.map((followed) => {
      const { task } = followed.pilot;
      const judged = verdicts.findLast((verdict) => verdict.task === task);
      return [
        String(followed.wave),
        names.task(task),
        aimWords(language, followed) || '–',
        say(language, `plan.verdict.${judged?.verdict ?? 'open'}`),
        judged?.lesson ?? '',
        list(
          language,
          takenOver.filter((each) => each.task === task).map(({ department }) => names.department(department)),
        ),
      ];
    }),
  };
}

/** What was measured, entry by entry: for the documents that have no table of their own for it. */
export function logBlocks({ sections: { followUp }, language, names }: PartSource): Block[] {
  if (followUp.logs.length === 0) return [];
  const column = (name: 'task' | 'hours-before' | 'hours-with' | 'quality' | 'uses' | 'remark') =>
    say(language, `plan.column.${name}`);
  const figure = (value: number | null) => (value === null ? '–' : amount(language, value));
  return [
    heading(language, 'log'),
    {
      kind: 'table',
      columns: [
        say(language, 'export.column.day'),
        column('task'),
        column('hours-before'),
        column('hours-with'),
        column('quality'),
        column('uses'),
        column('remark'),
        say(language, 'export.column.by'),
      ],
      rows: followUp.logs.map(({ on, task, hoursBefore, hoursWith, quality, usesAWeek, remark, by }) => [
        calendarDay(language, on),
        names.task(task),
        amount(language, hoursBefore),
        amount(language, hoursWith),
        figure(quality),
        figure(usesAWeek),
        remark,
        names.person(by),
      ]),
    },
  ];
}
