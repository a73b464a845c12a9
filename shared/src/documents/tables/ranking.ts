import { CRITERIA } from '../../reckoning/settings.ts';
import type { TaskResult } from '../../board/view/ranking-section.ts';
import { hoursSaved } from '../../board/slate.ts';
import { standing } from '../../figures/tier-words.ts';
import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** The candidates by rank, with what made it and how firmly it stands. */
export function rankingTable({ sections: { board, ranking, plan }, language, names }: TableSource): Table {
  const t = (name: 'rank' | 'standing' | 'task' | 'score' | 'agreement' | 'gap' | 'flags' | 'department' | 'round') =>
    say(language, `plan.column.${name}`);
  const slate = new Map((board.slate ?? []).map((task) => [task.id, task]));
  const wave = new Set(plan.pilots.map(({ task }) => task));
  const proposed = plan.wave === 1 && plan.agreement === null ? (ranking?.proposed ?? null) : null;
  const number = ranking?.number ?? null;
  return tableOf<TaskResult>(
    say(language, 'export.table.ranking'),
    [
      { title: t('rank'), kind: 'integer', of: ({ rank }) => rank },
      { title: t('standing'), kind: 'text', of: (task) => standing(language, task) },
      { title: t('task'), kind: 'text', of: ({ task }) => names.task(task) },
      {
        title: t('department'),
        kind: 'text',
        of: ({ task }) => {
          const department = slate.get(task)?.department ?? null;
          return department === null ? null : names.department(department);
        },
      },
      { title: t('score'), kind: 'number', of: ({ score }) => score },
      ...CRITERIA.map((criterion) => ({
        title: names.criterion(criterion),
        kind: 'number' as const,
        of: ({ criteria }: TaskResult) => criteria[criterion],
      })),
      { title: t('agreement'), kind: 'number', of: ({ consensus }) => consensus },
      { title: t('gap'), kind: 'number', of: ({ gap }) => gap },
      { title: say(language, 'export.column.first'), kind: 'percent', of: ({ firmness }) => firmness?.first ?? null },
      { title: say(language, 'export.column.best'), kind: 'percent', of: ({ firmness }) => firmness?.best ?? null },
      {
        title: say(language, 'export.column.top-three'),
        kind: 'percent',
        of: ({ firmness }) => firmness?.topThree ?? null,
      },
      {
        title: say(language, 'export.column.rank-best'),
        kind: 'integer',
        of: ({ firmness }) => firmness?.rank5 ?? null,
      },
      {
        title: say(language, 'export.column.rank-worst'),
        kind: 'integer',
        of: ({ firmness }) => firmness?.rank95 ?? null,
      },
      {
        title: say(language, 'export.column.hours-today'),
        kind: 'hours',
        of: ({ task }) => slate.get(task)?.hours ?? null,
      },
      {
        title: say(language, 'export.column.hours-saved'),
        kind: 'hours',
        of: ({ task }) => {
          const of = slate.get(task);
          return of === undefined ? null : hoursSaved(of);
        },
      },
      {
        title: t('flags'),
        kind: 'text',
        of: ({ flags }) =>
          list(
            language,
            flags.map((flag) => say(language, `tasks.flag.${flag}.name`)),
          ),
      },
      {
        title: say(language, 'export.column.in-wave'),
        kind: 'text',
        of: ({ task }) => (wave.has(task) ? say(language, 'export.yes') : ''),
      },
      {
        title: say(language, 'export.column.proposed'),
        kind: 'text',
        of: ({ task }) => {
          if (proposed === null) return '';
          if (proposed.start === task) return say(language, 'tasks.wave.proposed');
          return proposed.next.includes(task) ? say(language, 'tasks.wave.in-line') : '';
        },
      },
      { title: say(language, 'export.column.detail'), kind: 'text', of: ({ task }) => slate.get(task)?.detail ?? '' },
      {
        title: say(language, 'export.column.authors'),
        kind: 'text',
        of: ({ task }) => list(language, (slate.get(task)?.authors ?? []).map(names.person)),
      },
      { title: t('round'), kind: 'integer', of: () => number },
    ],
    ranking?.tasks ?? [],
  );
}
