import * as v from 'valibot';
import { checklistItemSchema, departmentSchema } from '../checklist.ts';
import { MOST_DEPARTMENTS } from '../departments.ts';
import { itemId, linkId } from '../id-schemas.ts';
import { PRIVACY_MODES, weighingSchema } from '../../reckoning/settings.ts';
import { LIMITS, line } from '../text.ts';
import { noneTwice } from '../../values/id.ts';
import { whole } from '../../values/number.ts';

export const departments = v.pipe(
  v.array(departmentSchema),
  v.maxLength(MOST_DEPARTMENTS),
  v.check((list) => noneTwice(list)),
);

/** What is prepared before the first answer. */
export const SETUP_COMMANDS = {
  changeSetup: v.object({
    type: v.literal('changeSetup'),
    title: v.optional(line(LIMITS.title)),
    privacy: v.optional(v.picklist(PRIVACY_MODES)),
    departments: v.optional(departments),
  }),
  /** Until the reveal of what it weighs; afterwards only as a what-if, which is nobody's command. */
  changeWeighing: v.object({ type: v.literal('changeWeighing'), weighing: weighingSchema }),
  /** A new item, or a new wording of one; `at`: its place from 0. */
  putItem: v.object({ type: v.literal('putItem'), item: checklistItemSchema, at: whole }),
  dropItem: v.object({ type: v.literal('dropItem'), item: itemId }),
  /** `people`: whoever came by it goes too, but for those who lead: a link that went astray may have let in a crowd. */
  revokeLink: v.object({ type: v.literal('revokeLink'), link: linkId, people: v.optional(v.boolean()) }),
  startAssessment: v.object({ type: v.literal('startAssessment') }),
} as const;
