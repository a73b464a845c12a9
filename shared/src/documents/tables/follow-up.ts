import { USE_DAYS } from '../../board/follow-up.ts';
import { useAfter, verdictOn } from '../../board/learnt/trial.ts';
import { type FollowedPilot, trialOf } from '../../board/view/follow-up-section.ts';
import { trialName, trialsOf } from '../../following/trials.ts';
import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { aimWords, takersOf } from '../parts/follow-up.ts';
import { savedBy } from '../../sentences/saved.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** What came of each pilot, against what it was to bring. */
export function followUpTable({ sections, language, names }: TableSource): Table {
  const { plan, followUp } = sections;
  const t = (
    name:
      | 'wave'
      | 'task'
      | 'hours-before'
      | 'hours-with'
      | 'saved'
      | 'saved-hours'
      | 'quality'
      | 'uses'
      | 'aim'
      | 'verdict'
      | 'lesson'
      | 'taken-over',
  ) => say(language, `plan.column.${name}`);
  const judged = (row: FollowedPilot) => verdictOn(followUp, trialOf(row));
  const logged = (of: (result: FollowedPilot['result']) => number | null) => (row: FollowedPilot) =>
    row.result.entries === 0 ? null : of(row.result);
  return tableOf<FollowedPilot>(
    say(language, 'export.table.follow-up'),
    [
      { title: t('wave'), kind: 'integer', of: ({ wave }) => wave },
      { title: t('task'), kind: 'text', of: (row) => trialName(language, names, trialOf(row)) },
      { title: say(language, 'plan.pilot.baseline'), kind: 'text', of: ({ pilot }) => pilot.baseline },
      { title: say(language, 'plan.pilot.target'), kind: 'text', of: ({ pilot }) => pilot.target },
      { title: t('hours-before'), kind: 'hours', of: logged(({ hoursBefore }) => hoursBefore) },
      { title: t('hours-with'), kind: 'hours', of: logged(({ hoursWith }) => hoursWith) },
      {
        title: t('saved-hours'),
        kind: 'hours',
        of: (row) => {
          const saved = savedBy(sections, row);
          return saved?.of === 'month' ? saved.hours : null;
        },
      },
      { title: t('saved'), kind: 'percent', of: logged(({ saved }) => saved) },
      { title: t('aim'), kind: 'text', of: (row) => aimWords(language, row) },
      { title: t('quality'), kind: 'number', of: logged(({ quality }) => quality) },
      { title: t('uses'), kind: 'number', of: logged(({ usesAWeek }) => usesAWeek) },
      ...USE_DAYS.map((days) => ({
        title: say(language, 'plan.column.weekly', { days }),
        kind: 'percent' as const,
        of: (row: FollowedPilot) => {
          const counted = useAfter(followUp, trialOf(row), days);
          return counted === null ? null : counted.weekly / counted.people;
        },
      })),
      {
        title: say(language, 'export.column.weekly-aim'),
        kind: 'percent',
        of: () => (plan.weeklyAim === null ? null : plan.weeklyAim / 100),
      },
      {
        title: t('verdict'),
        kind: 'text',
        of: (row) => say(language, `plan.verdict.${judged(row)?.verdict ?? 'open'}`),
      },
      { title: t('lesson'), kind: 'text', of: (row) => judged(row)?.lesson ?? '' },
      {
        title: t('taken-over'),
        kind: 'text',
        of: (row) => list(language, takersOf(followUp, row).map(names.department)),
      },
    ],
    trialsOf(followUp),
  );
}
