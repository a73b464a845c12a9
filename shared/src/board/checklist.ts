import * as v from 'valibot';
import type { DepartmentId, ItemId } from './ids.ts';
import { id, LIMITS, line, optionalLine } from './text.ts';

export const AXES = ['culture', 'talent', 'executive', 'purpose', 'safety'] as const;
export type Axis = (typeof AXES)[number];
/** The three axes that decide the pattern; purpose and safety are gates. */
export const PATTERN_AXES = ['culture', 'talent', 'executive'] as const satisfies readonly Axis[];

export const bilingualSchema = v.object({ ja: line(LIMITS.item), en: line(LIMITS.item) });
export type Bilingual = v.InferOutput<typeof bilingualSchema>;

/** A statement to agree with, 1 (not at all) … 5 (very much). Where `direction` is −1, agreeing lowers the axis. */
export const checklistItemSchema = v.object({
  id: v.pipe(
    id(),
    v.transform((text) => text as ItemId),
  ),
  axis: v.picklist(AXES),
  direction: v.picklist([1, -1]),
  weight: v.pipe(v.number(), v.finite(), v.minValue(0)),
  tags: v.array(v.pipe(v.string(), v.maxLength(40))),
  text: bilingualSchema,
  source: v.object({ ja: optionalLine(LIMITS.item), en: optionalLine(LIMITS.item) }),
});
export type ChecklistItem = v.InferOutput<typeof checklistItemSchema>;

export const departmentSchema = v.object({
  id: v.pipe(
    id(),
    v.transform((text) => text as DepartmentId),
  ),
  name: v.object({ ja: line(LIMITS.department), en: line(LIMITS.department) }),
});
export type Department = v.InferOutput<typeof departmentSchema>;
