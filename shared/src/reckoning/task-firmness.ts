import { CRITERIA } from '../board/settings.ts';
import { cellsOf } from './cells.ts';
import { dirichlet } from './dirichlet.ts';
import type { Disclosed } from './disclosed.ts';
import { DRAWS, drawnMeans } from './drawn-subject.ts';
import { scoreKey } from './input.ts';
import { level } from './mean.ts';
import { own } from './own.ts';
import { Random } from './random.ts';
import { RankCounts, rankOrder } from './ranks.ts';
import { withheld } from './subjects.ts';
import { fewBest } from './tier.ts';

/** How firmly a task's rank stands (SMAA: Lahdelma & Tervonen). Shares of draws, 0 … 1. */
export interface TaskFirmness {
  readonly first: number;
  /** Among the best few: at most three, and at most half of those that are ranked. */
  readonly best: number;
  readonly topThree: number;
  /** 5th and 95th percentile of its rank, by nearest rank. */
  readonly rank5: number;
  readonly rank95: number;
}

/** Concentration of the drawn criterion weights: Dirichlet(30·ω). */
const CONCENTRATION = 30;
const TASK_STREAM = 2;
const WEIGHT_STREAM = 3;
const PAIN = CRITERIA.indexOf('pain');

/**
 * Firmness of each of `ranked` (ids in order of creation) among them (SPEC T44): answers are drawn as for the sensitivity,
 * weights from Dirichlet(30·ω). In a draw that leaves a criterion without a number the task comes last; equal scores go by
 * mean pain, then by order of creation.
 */
export function* taskFirmness(
  { input, subjects, electorate }: Disclosed,
  ranked: readonly string[],
): Generator<void, Map<string, TaskFirmness>> {
  if (ranked.length === 0) return new Map();
  const { settings } = input;
  const answers = new Random(settings.seed, TASK_STREAM);
  const means: Float64Array[][] = [];
  for (const id of ranked) {
    means.push(
      CRITERIA.map((criterion) => {
        const subject = own(subjects, scoreKey(id, criterion)) ?? withheld;
        return drawnMeans(cellsOf(subject, settings, electorate), settings.execShare, answers);
      }),
    );
    yield;
  }
  const source = new Random(settings.seed, WEIGHT_STREAM);
  const total = CRITERIA.reduce((sum, criterion) => sum + settings.criteriaWeights[criterion], 0);
  const alphas = CRITERIA.map((criterion) => (CONCENTRATION * settings.criteriaWeights[criterion]) / total);
  const counts = new RankCounts(ranked.length);
  const scores = new Float64Array(ranked.length);
  const pains = new Float64Array(ranked.length);
  const order = new Int32Array(ranked.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const weights = dirichlet(alphas, source);
    means.forEach((task, index) => {
      scores[index] = task.reduce((sum, of, criterion) => sum + level(of[draw] ?? NaN) * (weights[criterion] ?? 0), 0);
      pains[index] = task[PAIN]?.[draw] ?? NaN;
    });
    counts.add(rankOrder(scores, pains, order));
  }
  const few = fewBest(ranked.length);
  return new Map(
    ranked.map((id, task) => [
      id,
      {
        first: counts.share(task, 1, 1),
        best: counts.share(task, 1, few),
        topThree: counts.share(task, 1, 3),
        rank5: counts.percentile(task, 0.05),
        rank95: counts.percentile(task, 0.95),
      },
    ]),
  );
}
