import { PATTERN_AXES } from '../board/checklist.ts';
import { distribution } from './distribution.ts';
import type { ReckoningInput } from './input.ts';
import { leadingFrom, type Means } from './leading.ts';
import type { Pattern } from './lean.ts';
import { mean } from './mean.ts';
import { cellFor, type Subjects, weightsFor } from './subjects.ts';
import { changeAnswer } from './tally.ts';

/** How many single voters would change the leading pattern by staying away. */
export function leaveOneOutChanges(
  input: ReckoningInput,
  subjects: Subjects,
  means: Means,
  leading: Pattern | null,
): number {
  const items = input.checklist.filter(({ axis }) => PATTERN_AXES.some((each) => each === axis));
  return input.voters.filter((voter) => {
    const changed: Record<string, number | null> = { ...means };
    for (const { id } of items) {
      const given = input.answers[voter.id]?.[id];
      const subject = subjects[id];
      if (subject === undefined || typeof given !== 'number') continue;
      const tally = changeAnswer(subject.tally, cellFor(subject, voter), given, undefined);
      const shares = distribution(tally, weightsFor(subject, input.settings));
      changed[id] = shares && mean(shares);
    }
    return leadingFrom(input, changed) !== leading;
  }).length;
}
