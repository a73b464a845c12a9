import { axisScores } from './axes.ts';
import { distribution } from './distribution.ts';
import type { ReckoningInput } from './input.ts';
import { type Pattern, type Position, position } from './lean.ts';
import { mean } from './mean.ts';
import { type Subjects, weightsFor } from './subjects.ts';

/** Item means by id; null where nobody gave a number. */
export type Means = Readonly<Record<string, number | null>>;

export function meansOf(input: ReckoningInput, subjects: Subjects): Means {
  return Object.fromEntries(
    input.checklist.map(({ id }) => {
      const subject = subjects[id];
      const shares = subject === undefined ? null : distribution(subject.tally, weightsFor(subject, input.settings));
      return [id, shares && mean(shares)];
    }),
  );
}

export const positionFrom = (input: ReckoningInput, means: Means): Position =>
  position(
    axisScores(input.checklist, ({ id }) => means[id] ?? null),
    input.settings,
  );

export const leadingFrom = (input: ReckoningInput, means: Means): Pattern | null => positionFrom(input, means).leading;
