import { CRITERIA } from '../../reckoning/settings.ts';
import { points } from '../../figures/points.ts';
import { standing } from '../../figures/tier-words.ts';
import { oneDecimal } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { type Brevity, brief } from './brief.ts';

/** The candidates in their order, marked where they are in the wave. */
export function topTasks({ sections: { ranking, plan, board }, language, names }: PartSource, most: Brevity): Block[] {
  if (ranking === null) return [];
  const wave = new Set(plan.pilots.map(({ task }) => task));
  const departments = new Map((board.slate ?? []).map(({ id, department }) => [id, department]));
  const inDepartment = ranking.tasks.some(({ task }) => departments.get(task) != null);
  const figure = (value: number | null) => (value === null ? '–' : oneDecimal(language, value));
  return brief(
    language,
    [
      heading(language, 'tasks'),
      {
        kind: 'table',
        grouped: true,
        columns: [
          say(language, 'plan.column.standing'),
          say(language, 'plan.column.task'),
          ...(inDepartment ? [say(language, 'plan.column.department')] : []),
          say(language, 'plan.column.score'),
          ...CRITERIA.map((criterion) => names.criterion(criterion)),
          say(language, 'export.column.in-wave'),
        ],
        rows: ranking.tasks.map(({ task, tier, rank, score, criteria }) => {
          const department = departments.get(task) ?? null;
          return [
            standing(language, { tier, rank }),
            names.task(task),
            ...(inDepartment ? [department === null ? '' : names.department(department)] : []),
            score === null ? '–' : String(points(score)),
            ...CRITERIA.map((criterion) => figure(criteria[criterion])),
            wave.has(task) ? say(language, 'export.yes') : '',
          ];
        }),
      },
    ],
    most,
  );
}
