import { CRITERIA } from '../board/settings.ts';
import { dirichlet } from './dirichlet.ts';
import type { ReckoningInput } from './input.ts';
import { Random } from './random.ts';
import { DRAWS, drawsPerStep, Resampler } from './resample.ts';
import { subjectRefs, type Subjects } from './subjects.ts';

/** How firmly a task's rank stands (SMAA: Lahdelma & Tervonen). */
export interface TaskFirmness {
  /** Share of draws in which it came first, 0 … 1. */
  readonly first: number;
  readonly topThree: number;
  /** 5th and 95th percentile of its rank, by nearest rank. */
  readonly rank5: number;
  readonly rank95: number;
}

/** Concentration of the drawn criterion weights: Dirichlet(30·ω). */
const CONCENTRATION = 30;
const TASK_STREAM = 2;
const WEIGHT_STREAM = 3;

/** Counts ranks over draws of `tasks` competitors. */
class RankCounts {
  readonly #ranks: Uint32Array[];
  #draws = 0;
  constructor(tasks: number) {
    this.#ranks = Array.from({ length: tasks }, () => new Uint32Array(tasks));
  }

  /** `scores`: larger is better, NaN comes last. `ties`: larger first where scores are equal, then the earlier one. */
  add(scores: readonly number[], ties: readonly number[]): void {
    const order = scores.map((_, index) => index);
    const key = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? -1 : value);
    order.sort((a, b) => key(scores[b]) - key(scores[a]) || key(ties[b]) - key(ties[a]) || a - b);
    order.forEach((task, rank) => {
      const counts = this.#ranks[task];
      if (counts !== undefined) counts[rank] = (counts[rank] ?? 0) + 1;
    });
    this.#draws += 1;
  }

  firmness(): TaskFirmness[] {
    return this.#ranks.map((counts) => {
      const upTo = (ranks: number) => counts.slice(0, ranks).reduce((sum, n) => sum + n, 0) / this.#draws;
      const percentile = (part: number) => {
        const wanted = Math.ceil(part * this.#draws);
        let seen = 0;
        return counts.findIndex((n) => (seen += n) >= wanted) + 1;
      };
      return { first: upTo(1), topThree: upTo(3), rank5: percentile(0.05), rank95: percentile(0.95) };
    });
  }
}

/**
 * Rank acceptability when only the weights are uncertain: `levels[task][criterion]` stay as they are and the weights come
 * from Dirichlet(`alphas`).
 */
export function rankAcceptability(
  levels: readonly (readonly number[])[],
  alphas: readonly number[],
  draws: number,
  seed: number,
): TaskFirmness[] {
  const source = new Random(seed, WEIGHT_STREAM);
  const counts = new RankCounts(levels.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = dirichlet(alphas, source);
    const scores = levels.map((row) => row.reduce((sum, level, index) => sum + level * (weights[index] ?? 0), 0));
    counts.add(scores, scores);
  }
  return counts.firmness();
}

/** Firmness of each task, in order of creation: answers are drawn as for the sensitivity, weights from Dirichlet(30·ω). */
export function* taskFirmness(input: ReckoningInput, subjects: Subjects): Generator<void, TaskFirmness[]> {
  const { tasks, settings, voters } = input;
  const refs = subjectRefs({ checklist: [], tasks });
  const resampler = new Resampler(input, subjects, refs, TASK_STREAM);
  const source = new Random(settings.seed, WEIGHT_STREAM);
  const total = CRITERIA.reduce((sum, criterion) => sum + settings.criteriaWeights[criterion], 0);
  const alphas = CRITERIA.map((criterion) => (CONCENTRATION * settings.criteriaWeights[criterion]) / total);
  const counts = new RankCounts(tasks.length);
  const step = drawsPerStep(voters.length, refs.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    resampler.draw();
    const weights = dirichlet(alphas, source);
    const pains: number[] = [];
    const scores = tasks.map((_, task) => {
      let score = 0;
      for (let criterion = 0; criterion < CRITERIA.length; criterion += 1) {
        const mean = resampler.mean(task * CRITERIA.length + criterion);
        if (criterion === 0) pains.push(mean);
        score += ((mean - 1) / 4) * (weights[criterion] ?? 0);
      }
      return score;
    });
    counts.add(scores, pains);
    if ((draw + 1) % step === 0) yield;
  }
  return counts.firmness();
}
