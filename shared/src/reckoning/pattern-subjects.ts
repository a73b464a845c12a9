import { PATTERN_AXES } from './axis.ts';
import type { PatternAxis } from './axis.ts';
import type { CountsInput, ReckoningItem } from './input.ts';
import { own } from './own.ts';
import { type Subject, type Subjects, withheld } from './subjects.ts';

export type PatternItem = ReckoningItem & { readonly axis: PatternAxis };

export const decides = <Item extends Pick<ReckoningItem, 'axis'>>(
  item: Item,
): item is Item & { readonly axis: PatternAxis } => PATTERN_AXES.some((axis) => axis === item.axis);

/** The items that decide the pattern. */
export const patternItems = ({ checklist }: Pick<CountsInput, 'checklist'>): PatternItem[] => checklist.filter(decides);

/** What may be shown of each of them, in the order of the checklist. */
export const patternSubjects = ({ input, subjects }: { input: CountsInput; subjects: Subjects }): Subject[] =>
  patternItems(input).map(({ id }) => own(subjects, id) ?? withheld);
