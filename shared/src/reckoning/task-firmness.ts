import { CRITERIA } from '../board/settings.ts';
import { dirichlet } from './dirichlet.ts';
import { level } from './mean.ts';
import type { Moves } from './moves.ts';
import type { Disclosed } from './privacy.ts';
import { Random } from './random.ts';
import { RankCounts, rankOrder } from './ranks.ts';
import { DRAWS, drawsPerStep, Resampler } from './resample.ts';
import { subjectRefs } from './subject-refs.ts';

/** How firmly a task's rank stands (SMAA: Lahdelma & Tervonen). Shares of draws, 0 … 1. */
export interface TaskFirmness {
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

/**
 * Firmness of each of `ranked` (ids in order of creation) among them: answers are drawn as for the sensitivity, weights
 * from Dirichlet(30·ω). In a draw that leaves a criterion without a number the task comes last; equal scores go by mean
 * pain, then by order of creation.
 */
export function* taskFirmness(
  disclosed: Pick<Disclosed, 'input' | 'subjects' | 'later'>,
  ranked: readonly string[],
  moves: Moves,
): Generator<void, Map<string, TaskFirmness>> {
  const { settings, voters } = disclosed.input;
  const refs = subjectRefs({ checklist: [], tasks: ranked.map((id) => ({ id })) });
  const resampler = new Resampler(disclosed.input, disclosed, refs, TASK_STREAM, moves);
  yield;
  const source = new Random(settings.seed, WEIGHT_STREAM);
  const total = CRITERIA.reduce((sum, criterion) => sum + settings.criteriaWeights[criterion], 0);
  const alphas = CRITERIA.map((criterion) => (CONCENTRATION * settings.criteriaWeights[criterion]) / total);
  const counts = new RankCounts(ranked.length);
  const scores = new Float64Array(ranked.length);
  const pains = new Float64Array(ranked.length);
  const order = new Int32Array(ranked.length);
  const pain = CRITERIA.indexOf('pain');
  const step = drawsPerStep(voters.length, refs.length);
  for (let draw = 0; draw < DRAWS && ranked.length > 0; draw += 1) {
    resampler.draw();
    const weights = dirichlet(alphas, source);
    for (let task = 0; task < ranked.length; task += 1) {
      const at = task * CRITERIA.length;
      let score = 0;
      for (let criterion = 0; criterion < CRITERIA.length; criterion += 1)
        score += level(resampler.means[at + criterion] ?? NaN) * (weights[criterion] ?? 0);
      scores[task] = score;
      pains[task] = resampler.means[at + pain] ?? NaN;
    }
    counts.add(rankOrder(scores, pains, order));
    if ((draw + 1) % step === 0) yield;
  }
  return new Map(
    ranked.map((id, task) => [
      id,
      {
        first: counts.share(task, 1, 1),
        topThree: counts.share(task, 1, 3),
        rank5: counts.percentile(task, 0.05),
        rank95: counts.percentile(task, 0.95),
      },
    ]),
  );
}
