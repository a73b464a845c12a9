import { dirichlet } from '../dirichlet.ts';
import { Random } from '../random.ts';
import { RankCounts, rankOrder } from '../ranks.ts';

/**
 * Stochastic multicriteria acceptability (Lahdelma & Tervonen) where only the weights are uncertain: `levels[i]` are
 * competitor i's levels on each criterion, weights are drawn from Dirichlet(`alphas`).
 */
export function rankAcceptability(
  levels: readonly (readonly number[])[],
  alphas: readonly number[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): RankCounts {
  const source = new Random(seed, 0);
  const counts = new RankCounts(levels.length);
  const order = new Int32Array(levels.length);
  const none = new Float64Array(levels.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = dirichlet(alphas, source);
    const scores = Float64Array.from(levels, (row) =>
      row.reduce((sum, level, index) => sum + level * (weights[index] ?? 0), 0),
    );
    counts.add(rankOrder(scores, none, order));
  }
  return counts;
}
