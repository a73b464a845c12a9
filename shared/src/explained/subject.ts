import type { ItemResult, ShownAnswers } from '../board/view/assessment-section.ts';
import type { CriterionResult, RankingSection, TaskResult } from '../board/view/ranking-section.ts';
import type { Trial } from '../board/follow-up.ts';
import { trialName } from '../following/trials.ts';
import { namesIn } from '../sentences/names.ts';
import { criterionWord } from '../board/criteria-words.ts';
import type { ItemFigures } from '../reckoning/item.ts';
import { votersIn } from '../reckoning/electorate.ts';
import type { Levelled } from '../words/level-words.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';
import type { About } from './explanation.ts';

/** What people answered with 1 … 5: a checklist item, or one criterion of a task. */
export interface Subject {
  readonly name: string;
  /** What its answers mean, where that is described. */
  readonly asked: Levelled;
  readonly answers: ShownAnswers;
  readonly figures: ItemFigures;
  /** How many could answer; null where it isn't known for this subject alone. */
  readonly voters: number | null;
  /** Whose question it is; null: nobody's in particular. */
  readonly source: string | null;
}

export function subjectOfItem({ language, sections }: About, result: ItemResult): Subject {
  const item = sections.setup.checklist.find(({ id }) => id === result.item);
  const source = textIn(item?.source ?? {}, language);
  return {
    name: item === undefined ? result.item : textIn(item.text, language),
    asked: item ?? {},
    answers: result,
    figures: result.figures,
    voters: result.voters,
    source: source === '' ? null : source,
  };
}

export const taskName = ({ sections }: About, task: string): string =>
  sections.board.slate?.find(({ id }) => id === task)?.title ?? task;

/** A task, and which department took it over, if not the pilot itself is meant. */
export const trialWords = (about: About, trial: Trial): string =>
  trialName(about.language, namesIn(about.language, about.sections), trial);

export function subjectOfCriterion(
  about: About,
  { electorate, history }: Pick<RankingSection, 'electorate' | 'history'>,
  { task }: Pick<TaskResult, 'task'>,
  detail: CriterionResult,
): Subject {
  const criterion = criterionWord(about.language, about.sections.setup, detail.criterion);
  return {
    name: say(about.language, 'shifts.criterion', { task: taskName(about, task), criterion }),
    asked: {},
    answers: detail,
    figures: detail.figures,
    // With later rounds the electorate is everybody's who could ever score: more than this subject's own.
    voters: history.length > 0 ? null : votersIn(electorate),
    source: null,
  };
}
