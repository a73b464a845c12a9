import { CRITERIA, type Criterion } from './settings.ts';
import { weightedMean } from './axes.ts';
import { descending } from './equal.ts';
import type { CountsInput } from './input.ts';
import { scoreKey } from './input.ts';
import type { ItemFigures } from './item.ts';
import { level } from './mean.ts';
import { type TaskFlag, taskFlags } from './task-flags.ts';

/** What a candidate's scores come to (SPEC T40–T43). */
export interface TaskFigures {
  readonly id: string;
  /** Σ ω·level over the four criteria, 0 … 1; null if a criterion has no number. */
  readonly score: number | null;
  readonly consensus: number | null;
  /** Null also where the groups aren't compared. */
  readonly gap: number | null;
  readonly flags: readonly TaskFlag[];
  /** Means, 1 … 5. */
  readonly criteria: Readonly<Record<Criterion, number | null>>;
  /** From 1; null: unranked. */
  readonly rank: number | null;
}

export type CriterionFigures = Readonly<Record<string, ItemFigures>>;

/** `figures`: by `task/criterion`. Ranked tasks first, in order of rank, then the unranked in order of creation. */
export function taskFigures(input: CountsInput, figures: CriterionFigures): TaskFigures[] {
  const { criteriaWeights } = input.settings;
  const weighted = (id: string, of: (item: ItemFigures) => number | null): number | null => {
    const parts: [number, number][] = [];
    for (const criterion of CRITERIA) {
      const item = figures[scoreKey(id, criterion)];
      const value = item === undefined ? null : of(item);
      if (value === null) return null;
      parts.push([value, criteriaWeights[criterion]]);
    }
    return weightedMean(parts);
  };
  const tasks = input.tasks.map(({ id }) => {
    const meanOf = (criterion: Criterion) => figures[scoreKey(id, criterion)]?.mean ?? null;
    const criteria = { pain: meanOf('pain'), effect: meanOf('effect'), ease: meanOf('ease'), safety: meanOf('safety') };
    return {
      id,
      score: weighted(id, ({ mean }) => mean && level(mean)),
      consensus: weighted(id, ({ consensus }) => consensus),
      gap: weighted(id, ({ gap }) => gap),
      flags: taskFlags(criteria),
      criteria,
    };
  });
  const ranked = tasks.filter(({ score }) => score !== null);
  // Sorting is stable: what is equal in everything keeps the order of creation.
  ranked.sort(
    (a, b) =>
      descending(a.score ?? 0, b.score ?? 0) ||
      descending(a.criteria.pain ?? 0, b.criteria.pain ?? 0) ||
      descending(a.consensus ?? 0, b.consensus ?? 0),
  );
  return [
    ...ranked.map((task, index) => ({ ...task, rank: index + 1 })),
    ...tasks.filter(({ score }) => score === null).map((task) => ({ ...task, rank: null })),
  ];
}
