import { axisScores } from './axes.ts';
import type { CountsInput } from './input.ts';
import { type Pattern, type Position, position } from './lean.ts';

/** Item means by id; null where nobody gave a number. */
export type Means = Readonly<Record<string, number | null>>;

export const positionFrom = (input: CountsInput, means: Means): Position =>
  position(
    axisScores(input.checklist, ({ id }) => means[id] ?? null),
    input.settings,
  );

export const leadingFrom = (input: CountsInput, means: Means): Pattern | null => positionFrom(input, means).leading;
