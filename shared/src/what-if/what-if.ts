import type { Weighing } from '../reckoning/settings.ts';
import type { Draw } from '../reckoning/drawn-subject.ts';
import { type WeighedDoubt, weighedDoubts } from '../reckoning/doubts.ts';
import { type CountedOutcome, reckonCounts } from '../reckoning/outcome.ts';
import { type RankedTasks, rankedTasks } from '../reckoning/ranked-tasks.ts';
import { type ShareRun, shareRuns } from '../reckoning/share-runs.ts';
import { atOnce } from '../reckoning/steps.ts';
import { type Published, weighed } from './published.ts';

/** The pattern as it would be with other weights. What takes ballots or who finished (turnout, support) isn't in it. */
export interface ImaginedPattern extends Omit<CountedOutcome, 'tasks'> {
  /** Null where the share of the executives means nothing, or there is no pattern. */
  readonly shareRuns: readonly ShareRun[] | null;
  /** Those that depend on weights. */
  readonly doubts: readonly WeighedDoubt[];
}

/**
 * Weights for which nothing can be reckoned leave nothing ranked, or no pattern; none of them fails. Both are functions
 * of published counts and a weighing, so they can't tell anything that the board doesn't.
 */
export function imaginePattern(published: Published, weighing: Weighing): ImaginedPattern {
  const disclosed = weighed(published, weighing);
  const { tasks: _none, ...outcome } = reckonCounts(disclosed);
  return {
    ...outcome,
    shareRuns: shareRuns(disclosed.input, disclosed.subjects, outcome.leading),
    doubts: weighedDoubts(outcome, outcome.axes, outcome.axisConsensus),
  };
}

/** The ranks, tiers and proposed wave as they would be with other weights: the board's own draws, weighed differently. `draw`: so that they are made once. */
export function imagineRanking(published: Published, weighing: Weighing, draw?: Draw): RankedTasks {
  const disclosed = weighed(published, weighing);
  return atOnce(rankedTasks(disclosed, reckonCounts(disclosed).tasks, draw));
}
