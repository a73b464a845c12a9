import type { Reckonable } from './disclosed.ts';
import type { Draw } from './drawn-subject.ts';
import { proposedWave, type ProposedWave } from './proposed-wave.ts';
import { type TaskFirmness, taskFirmness } from './task-firmness.ts';
import type { TaskFigures } from './task-score.ts';
import { type Tier, tierOf } from './tier.ts';

export interface RankedTask extends TaskFigures {
  /** Null: unranked. */
  readonly tier: Tier | null;
  /** Of an unranked task: last in every draw. */
  readonly firmness: TaskFirmness;
}

export interface RankedTasks {
  /** Ranked first, in order of rank, then the unranked in order of creation. */
  readonly tasks: readonly RankedTask[];
  readonly proposed: ProposedWave;
}

/** How firmly each task stands where its score puts it, and what follows for a first wave. In steps, as the draws are. */
export function* rankedTasks(
  disclosed: Reckonable,
  figures: readonly TaskFigures[],
  draw?: Draw,
): Generator<void, RankedTasks> {
  const { tasks: created } = disclosed.input;
  const ranks = new Map(figures.map(({ id, rank }) => [id, rank]));
  const ranked = created.flatMap(({ id }) => ((ranks.get(id) ?? null) === null ? [] : [id]));
  const firmness = yield* taskFirmness(disclosed, ranked, draw);
  const tasks = figures.map((task): RankedTask => {
    const of = firmness.get(task.id);
    return { ...task, tier: of === undefined ? null : tierOf(of.best), firmness: of ?? lastOf(created.length) };
  });
  return { tasks, proposed: proposedWave(tasks, created) };
}

const lastOf = (tasks: number): TaskFirmness => ({ first: 0, best: 0, topThree: 0, rank5: tasks, rank95: tasks });
