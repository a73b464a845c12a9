import type { FollowUp, Trial, UserQuestion } from '../board/follow-up.ts';
import { isOf } from '../board/learnt/trial.ts';

/** What users of a trial asked: what is open first, the oldest first; then what was answered, the newest first. */
export function questionsOf({ questions }: Pick<FollowUp, 'questions'>, trial: Trial): readonly UserQuestion[] {
  const own = questions.filter(isOf(trial));
  return [
    ...own.filter(({ answer }) => answer === null),
    ...own.filter(({ answer }) => answer !== null).sort((a, b) => (b.answer?.at ?? 0) - (a.answer?.at ?? 0)),
  ];
}

export const openQuestions = (questions: readonly UserQuestion[]): number =>
  questions.filter(({ answer }) => answer === null).length;
