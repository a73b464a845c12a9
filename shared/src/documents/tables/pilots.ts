import type { PilotView } from '../../board/view/plan-section.ts';
import { daysBetween } from '../../days.ts';
import { list, sentences } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { fiscalWords } from '../../sentences/fiscal.ts';
import { lackSentences, promisedSentences } from '../../sentences/readiness.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** The wave's pilots, one a row. */
export function pilotsTable({ sections: { plan }, language, names }: TableSource): Table {
  const t = (
    name:
      'department' | 'owner' | 'sponsor' | 'people' | 'measure' | 'baseline' | 'target' | 'data' | 'checker' | 'reason',
  ) => say(language, `plan.pilot.${name}`);
  return tableOf<PilotView>(
    say(language, 'export.table.pilots'),
    [
      { title: say(language, 'plan.column.task'), kind: 'text', of: ({ task }) => names.task(task) },
      {
        title: t('department'),
        kind: 'text',
        of: ({ department }) => (department === null ? null : names.department(department)),
      },
      { title: t('owner'), kind: 'text', of: ({ owner }) => names.titled(owner) },
      { title: t('sponsor'), kind: 'text', of: ({ sponsor }) => names.titled(sponsor) },
      { title: t('people'), kind: 'text', of: ({ people }) => list(language, people.map(names.titled)) },
      { title: say(language, 'wave.start'), kind: 'day', of: ({ start }) => start },
      { title: say(language, 'wave.end'), kind: 'day', of: ({ end }) => end },
      {
        title: say(language, 'plan.column.fiscal'),
        kind: 'text',
        of: ({ start }) => fiscalWords(language, start, plan.fiscalStart),
      },
      {
        title: say(language, 'export.column.days'),
        kind: 'integer',
        of: ({ start, end }) => (start === null || end === null ? null : daysBetween(start, end)),
      },
      { title: t('measure'), kind: 'text', of: ({ measure }) => measure },
      { title: t('baseline'), kind: 'text', of: ({ baseline }) => baseline },
      { title: t('target'), kind: 'text', of: ({ target }) => target },
      { title: t('data'), kind: 'text', of: ({ data }) => data },
      { title: t('checker'), kind: 'text', of: ({ checker }) => names.titled(checker) },
      { title: say(language, 'export.column.licence'), kind: 'yen', of: ({ licenceCost }) => licenceCost },
      { title: say(language, 'export.column.hours-saved'), kind: 'hours', of: ({ worth }) => worth?.hours ?? null },
      { title: say(language, 'export.column.yen-saved'), kind: 'yen', of: ({ worth }) => worth?.yen ?? null },
      { title: say(language, 'export.column.yen-net'), kind: 'yen', of: ({ worth }) => worth?.net ?? null },
      { title: t('reason'), kind: 'text', of: ({ reason }) => reason },
      {
        title: say(language, 'export.column.readiness'),
        kind: 'text',
        of: ({ readiness }) => (readiness === null ? '' : say(language, `readiness.${readiness.state}`)),
      },
      {
        title: say(language, 'plan.heading.missing'),
        kind: 'text',
        of: (pilot) => sentences(language, lackSentences(language, pilot, names)),
      },
      {
        title: say(language, 'export.column.promised'),
        kind: 'text',
        of: ({ readiness }) => sentences(language, promisedSentences(language, readiness, names)),
      },
    ],
    plan.pilots,
  );
}
