import * as v from 'valibot';
import { AXES } from '../reckoning/axis.ts';
import { departmentId, itemId } from './id-schemas.ts';
import { levelsSchema } from './levels.ts';
import { LIMITS, line, optionalLine } from './text.ts';
import { optionalTexts, texts } from './texts-schema.ts';
import { noneTwice } from '../values/id.ts';
import { weight } from '../values/number.ts';

export const itemEntries = {
  id: itemId,
  axis: v.picklist(AXES),
  direction: v.picklist([1, -1]),
  weight,
  tags: v.pipe(v.array(line(40)), v.maxLength(20)),
  text: texts(line(LIMITS.item)),
  source: optionalTexts(optionalLine(LIMITS.item)),
  /** Missing: a statement to agree with. */
  levels: v.optional(levelsSchema),
};

/** Levels go from worst to best; only a statement can be worded the other way round. */
export const levelsRise = ({ levels, direction }: { readonly levels?: unknown; readonly direction: 1 | -1 }): boolean =>
  levels === undefined || direction === 1;

/**
 * Answered with 1 … 5: a statement to agree with, 1 (not at all) … 5 (very much), or five described levels. Where
 * `direction` is −1, agreeing lowers the axis.
 */
export const checklistItemSchema = v.pipe(
  v.object(itemEntries),
  v.forward(
    v.check((item) => levelsRise(item)),
    ['direction'],
  ),
);

/** As many items as one checklist takes. */
export const MOST_ITEMS = 100;
export const checklistSchema = v.pipe(
  v.array(checklistItemSchema),
  v.maxLength(MOST_ITEMS),
  v.check((list) => noneTwice(list)),
);
export type ChecklistItem = v.InferOutput<typeof checklistItemSchema>;

export const departmentSchema = v.object({
  id: departmentId,
  name: texts(line(LIMITS.department)),
});
export type Department = v.InferOutput<typeof departmentSchema>;
