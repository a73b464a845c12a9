import { CRITERIA } from './settings.ts';
import { dirichlet } from './dirichlet.ts';
import type { Reckonable } from './disclosed.ts';
import { type Draw, DRAWS, drawGroups, type DrawnGroups, drawnMean } from './drawn-subject.ts';
import { scoreKey } from './input.ts';
import { level } from './mean.ts';
import { Random } from './random.ts';
import { RankCounts, rankOrder } from './ranks.ts';
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
const WEIGHT_STREAM = 3;
/** Of the first task's first criterion; each has its own. */
const STREAM = 10_000;
const PAIN = CRITERIA.indexOf('pain');

/**
 * Firmness of each of `ranked` (ids in order of creation) among them (SPEC T44): answers are drawn as for the sensitivity,
 * weights from Dirichlet(30·ω). In a draw that leaves a criterion without a number the task comes last; equal scores go by
 * mean pain, then by order of creation.
 */
export function* taskFirmness(
  disclosed: Reckonable,
  ranked: readonly string[],
  draw: Draw = drawGroups,
): Generator<void, Map<string, TaskFirmness>> {
  if (ranked.length === 0) return new Map();
  const { settings } = disclosed.input;
  const drawn: DrawnGroups[][] = [];
  for (const [place, id] of ranked.entries()) {
    const stream = STREAM + place * CRITERIA.length;
    drawn.push(CRITERIA.map((criterion, index) => draw(disclosed, scoreKey(id, criterion), stream + index)));
    yield;
  }
  const source = new Random(settings.seed, WEIGHT_STREAM);
  const total = CRITERIA.reduce((sum, criterion) => sum + settings.criteriaWeights[criterion], 0);
  const alphas = CRITERIA.map((criterion) => (CONCENTRATION * settings.criteriaWeights[criterion]) / total);
  const counts = new RankCounts(ranked.length);
  const scores = new Float64Array(ranked.length);
  const pains = new Float64Array(ranked.length);
  const order = new Int32Array(ranked.length);
  for (let at = 0; at < DRAWS; at += 1) {
    const weights = dirichlet(alphas, source);
    drawn.forEach((task, index) => {
      let score = 0;
      task.forEach((groups, criterion) => {
        const mean = drawnMean(groups, settings.execShare, at);
        if (criterion === PAIN) pains[index] = mean;
        score += level(mean) * (weights[criterion] ?? 0);
      });
      scores[index] = score;
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
