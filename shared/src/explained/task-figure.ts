import { criterionWord } from '../board/criteria-words.ts';
import { CRITERIA, type Criterion } from '../reckoning/settings.ts';
import type { TaskResult } from '../board/view/ranking-section.ts';
import { level } from '../reckoning/mean.ts';
import { signed, twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, CellKind, Explanation, Part } from './explanation.ts';
import { type ColumnName, part } from './part.ts';
import { taskName } from './subject.ts';

/** A task's score, criterion by criterion. Null: unranked. */
export function explainTaskScore(about: About, task: TaskResult): Explanation | null {
  const { language } = about;
  const parts = criteriaPart(about, task.score, ['level', 'number'], (criterion) => {
    const mean = task.criteria[criterion];
    return mean === null ? null : level(mean);
  });
  if (task.score === null) return null;
  return {
    title: say(language, 'tasks.score.name'),
    about: taskName(about, task.task),
    value: twoDecimals(language, task.score),
    formula: say(language, 'explained-plan.task.score'),
    worked: null,
    parts: [parts],
    notes: [say(language, 'explained-plan.task.normalised'), say(language, 'explained-plan.task.each-opens')],
    sources: [ownRule(about, 'T40')],
  };
}

/** How far people agree on a task. Null: unranked. */
export function explainTaskConsensus(about: About, task: TaskResult): Explanation | null {
  if (task.consensus === null) return null;
  return {
    ...frame(about, task, 'items.agreement.name', twoDecimals(about.language, task.consensus)),
    parts: [
      criteriaPart(about, task.consensus, ['agreement', 'number'], (criterion) => {
        return detailOf(task, criterion)?.consensus ?? null;
      }),
    ],
  };
}

/** The gap between the groups on a task. Null where they aren't compared. */
export function explainTaskGap(about: About, task: TaskResult): Explanation | null {
  if (task.gap === null) return null;
  return {
    ...frame(about, task, 'items.gap.name', signed(about.language, task.gap)),
    parts: [criteriaPart(about, task.gap, ['gap', 'signed'], (criterion) => detailOf(task, criterion)?.gap ?? null)],
  };
}

const detailOf = ({ details }: TaskResult, criterion: Criterion) =>
  details.find((detail) => detail.criterion === criterion)?.figures;

const frame = (
  about: About,
  { task }: TaskResult,
  title: 'items.agreement.name' | 'items.gap.name',
  value: string,
): Omit<Explanation, 'parts'> => ({
  title: say(about.language, title),
  about: taskName(about, task),
  value,
  formula: say(about.language, 'explained-plan.task.weighted'),
  worked: null,
  notes: [say(about.language, 'explained-plan.task.normalised'), say(about.language, 'explained-plan.task.each-opens')],
  sources: [ownRule(about, 'T40')],
});

/** The four criteria with their weights, which are made to sum to 1. */
function criteriaPart(
  about: About,
  total: number | null,
  column: readonly [ColumnName, CellKind],
  of: (criterion: Criterion) => number | null,
): Part {
  const { criteriaWeights } = about.sections.setup.weighing;
  const sum = CRITERIA.reduce((all, criterion) => all + criteriaWeights[criterion], 0);
  const rows = CRITERIA.map((criterion): Cell[] => {
    const value = of(criterion);
    const weight = criteriaWeights[criterion] / sum;
    return [
      criterionWord(about.language, about.sections.setup, criterion),
      value,
      weight,
      value === null ? null : value * weight,
    ];
  });
  return part(about, 'criteria', [['criterion', 'text'], column, ['weight', 'percent'], ['adds', 'part']], rows, total);
}
