import type { Weighing } from '../reckoning/settings.ts';
import type { ShownAnswers } from '../board/view/assessment-section.ts';
import type { Weights } from '../reckoning/distribution.ts';
import { TOGETHER, weightsFor } from '../reckoning/subjects.ts';
import { emptyTally, NO_COUNTS, type Tally } from '../reckoning/tally.ts';

/** The tally that published answers came from, no finer than they are shown: figures follow from it again. */
export function shownTally({ shown, executives, representatives, departments, everyone }: ShownAnswers): Tally {
  switch (shown) {
    case 'withheld':
      return emptyTally;
    case 'merged':
      return { executive: NO_COUNTS, departments: everyone === null ? {} : { [TOGETHER]: everyone } };
    case 'executives-only':
      return { executive: executives ?? NO_COUNTS, departments: {} };
    case 'groups':
      return {
        executive: executives ?? NO_COUNTS,
        departments: departments ?? (representatives === null ? {} : { [TOGETHER]: representatives }),
      };
  }
}

/** How these answers weigh on this board. */
export const shownWeights = (answers: Pick<ShownAnswers, 'shown'>, weighing: Weighing): Weights =>
  weightsFor(answers, { ...weighing, groups: true });
