import { MODEL } from '../../reckoning/model.ts';
import type { AgreedOutcome } from '../agreed-outcome.ts';
import type { TaskId } from '../ids.ts';
import type { AssessmentSection, PatternResult } from './assessment-section.ts';
import type { RankingSection, TaskResult } from './ranking-section.ts';

/**
 * While an agreement is in force its pattern and ranks are what everybody reads: on the page, on the projector and in
 * every document (SPEC A41). Counts and means beside them are facts and stay.
 */
export function assessmentAsAgreed(section: AssessmentSection, outcome: AgreedOutcome): AssessmentSection {
  return { ...section, pattern: patternAsAgreed(section.pattern, outcome) };
}

function patternAsAgreed(now: PatternResult, { model, pattern }: AgreedOutcome): PatternResult {
  const { figures, ...decided } = pattern;
  // Said of another model's result, figures of draws would contradict it.
  const unsaid = { first: null, sensitivity: null, oneVoterMight: null };
  return { ...now, ...(figures ?? unsaid), ...decided, halo: model === now.model ? now.halo : null, model };
}

export function rankingAsAgreed(section: RankingSection, { model, tasks }: AgreedOutcome): RankingSection {
  const now = new Map(section.tasks.map((task): [TaskId, TaskResult] => [task.task, task]));
  const other = model !== MODEL;
  return {
    ...section,
    model,
    tasks: tasks.flatMap(({ task, rank, score, tier, flags }) => {
      const of = now.get(task);
      if (of === undefined) return [];
      return [{ ...of, rank, score, tier, flags, firmness: other ? null : of.firmness }];
    }),
    proposed: other ? { start: null, next: [] } : section.proposed,
  };
}
