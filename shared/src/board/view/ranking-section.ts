import { MODEL } from '../../reckoning/model.ts';
import type { RankedTask } from '../../reckoning/ranked-tasks.ts';
import type { ItemFigures } from '../../reckoning/item.ts';
import { itemFigures } from '../../reckoning/item.ts';
import { weightsFor } from '../../reckoning/subjects.ts';
import type { RoundId, TaskId, Timestamp } from '../ids.ts';
import type { Reckoned } from '../revealed.ts';
import { scoreSubject } from '../round.ts';
import { CRITERIA, type Criterion } from '../../reckoning/settings.ts';
import type { BoardState } from '../state.ts';
import { type RoundStep, scoresHistory } from './history.ts';
import { type AssessmentSection, type ShownAnswers, shownAnswers } from './assessment-section.ts';

export interface CriterionResult extends ShownAnswers {
  readonly criterion: Criterion;
  readonly figures: ItemFigures;
}

export interface TaskResult extends Omit<RankedTask, 'id' | 'firmness'> {
  readonly task: TaskId;
  /** Null: agreed by a model whose draws aren't told. */
  readonly firmness: RankedTask['firmness'] | null;
  /** What the rank is made of. `criteria` holds the means alone. */
  readonly details: readonly CriterionResult[];
}

/** The revealed scores, ranked. Titles are in the slate. */
export interface RankingSection {
  readonly round: RoundId;
  readonly number: number;
  readonly closedAt: Timestamp;
  readonly electorate: AssessmentSection['electorate'];
  /** The decision model by which it was ranked: of an agreed plan the one of then. */
  readonly model: number;
  /** Of the draws. */
  readonly seed: number;
  readonly tasks: readonly TaskResult[];
  /** What follows from the ranking for a first wave: which task starts, and which stand next in line. */
  readonly proposed: { readonly start: TaskId | null; readonly next: readonly TaskId[] };
  /** What each later round changed; empty after the first. */
  readonly history: readonly RoundStep<TaskId>[];
}

const made = new WeakMap<Reckoned, RankingSection>();

/** Made once per round: a closed round never changes. */
export function rankingSection(state: BoardState, reckoned: Reckoned): RankingSection {
  const known = made.get(reckoned);
  if (known !== undefined) return known;
  const { round, disclosed, outcome } = reckoned;
  const tasks = outcome.tasks.map(({ id, ...figures }): TaskResult => {
    const task = id as TaskId;
    const details = CRITERIA.flatMap((criterion): CriterionResult[] => {
      const key = scoreSubject(task, criterion);
      const subject = disclosed.subjects[key];
      if (subject === undefined) return [];
      const of = itemFigures(subject.tally, weightsFor(subject, disclosed.input.settings));
      return [{ criterion, figures: of, ...shownAnswers(reckoned, key) }];
    });
    return { task, ...figures, details };
  });
  const section: RankingSection = {
    round: round.id,
    number: round.number,
    closedAt: round.closedAt ?? 0,
    electorate: disclosed.electorate,
    model: MODEL,
    seed: outcome.generator.seed,
    tasks,
    proposed: { start: outcome.proposed.start as TaskId | null, next: outcome.proposed.next as readonly TaskId[] },
    history: scoresHistory(state),
  };
  made.set(reckoned, section);
  return section;
}
