import type { Weighing } from '../board/settings.ts';
import { type CountedOutcome, reckonCounts } from '../reckoning/outcome.ts';
import { proposedWave } from '../reckoning/proposed-wave.ts';
import { type ShareRun, shareRuns } from '../reckoning/share-runs.ts';
import type { TaskFigures } from '../reckoning/task-score.ts';
import { type Published, weighed } from './published.ts';

/** The pattern as it would be with other weights. What takes draws or ballots (sensitivity, turnout, support) isn't in it. */
export interface ImaginedPattern extends Omit<CountedOutcome, 'tasks'> {
  /** Null where the share of the executives means nothing, or there is no pattern. */
  readonly shareRuns: readonly ShareRun[] | null;
}

/** The ranks as they would be with other weights. */
export interface ImaginedRanking {
  /** Ranked first, in order of rank, then the unranked. */
  readonly tasks: readonly TaskFigures[];
  readonly wave: readonly string[];
}

/**
 * Weights for which nothing can be reckoned leave nothing ranked, or no pattern; none of them fails. Both are functions
 * of published counts and a weighing, so they can't tell anything that the board doesn't.
 */
export function imaginePattern(published: Published, weighing: Weighing): ImaginedPattern {
  const input = weighed(published, weighing);
  const { tasks: _none, ...outcome } = reckonCounts({ input, subjects: published.subjects });
  return { ...outcome, shareRuns: shareRuns(input, published.subjects, outcome.leading) };
}

export function imagineRanking(published: Published, weighing: Weighing): ImaginedRanking {
  const { tasks } = reckonCounts({ input: weighed(published, weighing), subjects: published.subjects });
  return { tasks, wave: proposedWave(tasks).map(({ id }) => id) };
}
