import type { GuideSay } from '../words/guide/say.ts';
import { ownCost } from './own/cost.ts';
import { ownDepartment } from './own/department.ts';
import { ownFailure } from './own/failure.ts';
import { ownLength } from './own/length.ts';
import { ownPattern } from './own/pattern.ts';
import { ownStages } from './own/stages.ts';
import type { GuideSource } from './source.ts';

/** What a president asks first, and where a board has something of its own to say to it. */
const OWN = {
  department: ownDepartment,
  stages: ownStages,
  pattern: ownPattern,
  long: ownLength,
  cost: ownCost,
  fail: ownFailure,
} satisfies Record<string, (source: GuideSource) => string[]>;
export type QuestionId = keyof typeof OWN;
export const QUESTIONS = Object.keys(OWN) as readonly QuestionId[];

export interface Question {
  readonly id: QuestionId;
  readonly question: string;
  readonly answer: string;
  /** Sentences from the board's own numbers; empty where there is nothing yet. */
  readonly own: readonly string[];
}

export const questions = (say: GuideSay, source: GuideSource | null): Question[] =>
  QUESTIONS.map((id) => ({
    id,
    question: say(`ask.${id}`),
    answer: say(`answer.${id}`),
    own: source === null ? [] : OWN[id](source),
  }));
