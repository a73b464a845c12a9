/** How a view travels: as `board/view` has it, but that lists of people go as what changed, and sets of them as places. */
import type { Expected } from '../../board/expected.ts';
import type { RoundId } from '../../board/ids.ts';
import type { ListedPerson } from '../../board/view/people-section.ts';
import type { Withholding } from '../../board/again/assessments.ts';
import type { AgainSection, AssessedAgainView } from '../../board/view/again-section.ts';
import type { AssessmentSection, ItemResult } from '../../board/view/assessment-section.ts';
import type { ConsentView, PlanSection } from '../../board/view/plan-section.ts';
import type { CriterionResult, RankingSection, TaskResult } from '../../board/view/ranking-section.ts';
import type { Sections } from '../../board/view.ts';
import type { Rows } from './rows.ts';

type Always = 'seat' | 'name' | 'role';
/** What most people don't have is left out: no further title, no department, not leading, present. */
export type SentPerson = Pick<ListedPerson, Always> & Partial<Omit<ListedPerson, Always>>;

/** Whose it is, is said by its place. */
export type SentConsent = Pick<ConsentView, 'stance' | 'at'> & Partial<Pick<ConsentView, 'reason' | 'outdated'>>;

export interface SentProgress {
  readonly round: RoundId | null;
  /** Of those whose names may be told, as `writePlaces` writes it. */
  readonly finished: string;
  /** Where who has finished isn't told of everybody: how many could; missing: it follows from the list of people. */
  readonly hidden?: { readonly voters: number };
}

/** `named`: as `writeAnswers` writes it; missing: nobody's answer is open by name. */
type InPlaces<Answers> = Omit<Answers, 'named'> & { readonly named?: string };
export type SentItem = InPlaces<ItemResult>;
export type SentCriterion = InPlaces<CriterionResult>;
export interface SentAssessment extends Omit<AssessmentSection, 'items'> {
  readonly items: readonly SentItem[];
}
export interface SentAgain extends Omit<AgainSection, 'assessments'> {
  readonly assessments: readonly (SentAssessment & Pick<AssessedAgainView, 'change' | 'people' | keyof Withholding>)[];
}
export interface SentTask extends Omit<TaskResult, 'details'> {
  readonly details: readonly SentCriterion[];
}
export interface SentRanking extends Omit<RankingSection, 'tasks'> {
  readonly tasks: readonly SentTask[];
}

export interface SentSections extends Pick<
  Sections,
  'board' | 'setup' | 'course' | 'speaking' | 'preview' | 'followUp' | 'links' | 'door' | 'waiting'
> {
  /** A person's place is the order in which they joined. */
  readonly people: Rows<SentPerson>;
  /** As `writePlaces` writes it. */
  readonly recorded: string;
  readonly online: string;
  readonly expected: Rows<Expected>;
  readonly progress: SentProgress;
  readonly assessment: SentAssessment | null;
  readonly ranking: SentRanking | null;
  readonly again: SentAgain;
  /** Who is silent follows from people and consents. */
  readonly plan: Omit<PlanSection, 'consents' | 'silent'>;
  /** By the place of whose it is. */
  readonly consents: Rows<SentConsent>;
}
