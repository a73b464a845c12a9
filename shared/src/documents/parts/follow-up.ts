import { USE_DAYS } from '../../board/follow-up.ts';
import { useAfter, verdictOn } from '../../board/learnt/trial.ts';
import { type FollowedPilot, type FollowUpSection, trialOf } from '../../board/view/follow-up-section.ts';
import { trialName, trialsOf } from '../../following/trials.ts';
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
  const successes = trialsOf(followUp).flatMap((followed) => {
    const trial = trialOf(followed);
    if (verdictOn(followUp, trial)?.verdict !== 'success') return [];
    return successSentence(language, sections, followed, trialName(language, names, trial)) ?? [];
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
    rows: trialsOf(sections.followUp).map((followed) => {
      const { pilot, result } = followed;
      const trial = trialOf(followed);
      return [
        trialName(language, names, trial),
        pilot.target,
        figure(result.entries === 0 ? null : result.hoursBefore),
        figure(result.entries === 0 ? null : result.hoursWith),
        savedWords(language, sections, followed) || '–',
        figure(result.quality),
        figure(result.usesAWeek),
        ...USE_DAYS.map((days) => {
          const counted = useAfter(sections.followUp, trial, days);
          return counted === null ? '–' : percent(language, counted.weekly / counted.people);
        }),
      ];
    }),
  };
}

/** The departments that took a pilot's success over. */
export const takersOf = (
  { takenOver }: Pick<FollowUpSection, 'takenOver'>,
  { pilot, taken }: FollowedPilot,
): readonly string[] =>
  takenOver.flatMap(({ task, department }) => (taken === undefined && task === pilot.task ? [department] : []));

function judgedTable({ sections: { followUp }, language, names }: PartSource): Block {
  const column = (name: 'wave' | 'task' | 'aim' | 'verdict' | 'lesson' | 'taken-over') =>
    say(language, `plan.column.${name}`);
  return {
    kind: 'table',
    columns: [column('wave'), column('task'), column('aim'), column('verdict'), column('lesson'), column('taken-over')],
    rows: trialsOf(followUp).map((followed) => {
      const trial = trialOf(followed);
      const judged = verdictOn(followUp, trial);
      return [
        String(followed.wave),
        trialName(language, names, trial),
        aimWords(language, followed) || '–',
        say(language, `plan.verdict.${judged?.verdict ?? 'open'}`),
        judged?.lesson ?? '',
        list(language, takersOf(followUp, followed).map(names.department)),
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
      rows: followUp.logs.map(({ on, hoursBefore, hoursWith, quality, usesAWeek, remark, by, ...trial }) => [
        calendarDay(language, on),
        trialName(language, names, trial),
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
