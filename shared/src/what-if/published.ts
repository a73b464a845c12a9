import type { ChecklistItem } from '../board/checklist.ts';
import { scoreSubject } from '../board/round.ts';
import { CRITERIA, type Weighing } from '../reckoning/settings.ts';
import type { SlateTask } from '../board/slate.ts';
import type { AssessmentSection, ShownAnswers } from '../board/view/assessment-section.ts';
import type { RankingSection } from '../board/view/ranking-section.ts';
import { estimated } from '../board/reckoning-input.ts';
import type { Reckonable } from '../reckoning/disclosed.ts';
import type { Electorate } from '../reckoning/electorate.ts';
import type { CountsInput } from '../reckoning/input.ts';
import { inOne, type Subject, type Subjects, withheld } from '../reckoning/subjects.ts';
import { NO_COUNTS } from '../reckoning/tally.ts';

/** What everybody at the board already sees, as the reckoning takes it: counts, no finer than they are shown. */
export interface Published extends Omit<CountsInput, 'settings'> {
  readonly subjects: Subjects;
  /** Who could vote. */
  readonly electorate: Electorate;
  /** Of the board's draws. */
  readonly seed: number;
}

/** The way back from what is shown of one subject's answers. */
function subjectFrom(answers: Omit<ShownAnswers, 'named'>): Subject {
  const { shown, executives, representatives, departments, everyone } = answers;
  const executive = executives ?? NO_COUNTS;
  switch (shown) {
    case 'withheld':
      return withheld;
    case 'merged':
      return { shown, departments: false, tally: { executive: NO_COUNTS, departments: inOne(everyone ?? NO_COUNTS) } };
    case 'executives-only':
      return { shown, departments: false, tally: { executive, departments: {} } };
    case 'groups':
      return {
        shown,
        departments: departments !== null,
        tally: { executive, departments: departments ?? inOne(representatives ?? NO_COUNTS) },
      };
  }
}

/** What the pattern rests on: the items that were asked, in the order of the checklist. */
export function publishedChecklist(
  checklist: readonly ChecklistItem[],
  { items, electorate, pattern }: Pick<AssessmentSection, 'items' | 'electorate' | 'pattern'>,
): Published {
  const subjects = new Map(items.map((result): [string, Subject] => [result.item, subjectFrom(result)]));
  return {
    checklist: checklist.filter(({ id }) => subjects.has(id)),
    tasks: [],
    subjects: Object.fromEntries(subjects),
    electorate,
    seed: pattern.generator.seed,
  };
}

/** What the ranks rest on: the tasks that were scored, in the order in which they were created. */
export function publishedScores(
  slate: readonly Pick<SlateTask, 'id' | 'hours' | 'saving'>[],
  { tasks, electorate, seed }: Pick<RankingSection, 'tasks' | 'electorate' | 'seed'>,
): Published {
  const scored = new Set(tasks.map(({ task }) => task));
  return {
    checklist: [],
    tasks: slate.filter(({ id }) => scored.has(id)).map(estimated),
    subjects: Object.fromEntries(
      tasks.flatMap(({ task, details }) =>
        CRITERIA.flatMap((criterion): [string, Subject][] => {
          const of = details.find((each) => each.criterion === criterion);
          return of === undefined ? [] : [[scoreSubject(task, criterion), subjectFrom(of)]];
        }),
      ),
    ),
    electorate,
    seed,
  };
}

/**
 * Published counts with a weighing: something to reckon from. Groups that may not be told apart are merged in the counts
 * themselves, so that nothing depends on being told so again; nobody's ballot is in it.
 */
export const weighed = (
  { checklist, tasks, subjects, electorate, seed }: Published,
  weighing: Weighing,
): Reckonable => ({
  input: { settings: { ...weighing, groups: true, named: 'none', seed }, checklist, tasks },
  subjects,
  electorate,
  finished: { executive: true, representative: true },
  open: [],
});
