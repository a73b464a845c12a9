import * as v from 'valibot';
import { WARNINGS } from '../../reckoning/radar.ts';
import { STANCES } from '../consent.ts';
import { remarkId, taskId, toDoId } from '../id-schemas.ts';
import { pilotShapeSchema } from '../pilot.ts';
import { finalDecisionSchema, frameSchema, minutesSchema, signOffSchema, version, WARNING_ANSWERS } from '../plan.ts';
import { remarkSchema } from '../remark.ts';
import { LIMITS, paragraph } from '../text.ts';
import { preparationSchema } from '../to-do.ts';

/** Making the plan, agreeing to it, and reopening it. `plan`: the version the person was looking at. */
export const PLAN_COMMANDS = {
  chooseWave: v.object({
    type: v.literal('chooseWave'),
    plan: version,
    pilots: v.pipe(v.array(v.object({ task: taskId, reason: paragraph(LIMITS.reason) })), v.maxLength(10)),
  }),
  shapePilot: v.object({ type: v.literal('shapePilot'), plan: version, task: taskId, shape: pilotShapeSchema }),
  framePlan: v.object({ type: v.literal('framePlan'), plan: version, frame: frameSchema }),
  /** `answer` null takes an earlier one back. */
  answerWarning: v.object({
    type: v.literal('answerWarning'),
    plan: version,
    warning: v.picklist(WARNINGS),
    answer: v.nullable(v.picklist(WARNING_ANSWERS)),
    reason: paragraph(LIMITS.reason),
  }),
  /** `minutes`: the version of the minutes the person was looking at. */
  keepMinutes: v.object({ type: v.literal('keepMinutes'), minutes: version, content: minutesSchema }),
  /** An item that needs an owner and a date rather than a debate becomes a to-do. */
  prepareItem: v.object({ type: v.literal('prepareItem'), toDo: preparationSchema }),
  tickToDo: v.object({ type: v.literal('tickToDo'), toDo: toDoId, done: v.boolean() }),
  remark: v.object({ type: v.literal('remark'), remark: remarkSchema }),
  dropRemark: v.object({ type: v.literal('dropRemark'), remark: remarkId }),
  /** `signOff` missing: as it was. */
  recordDecision: v.object({
    type: v.literal('recordDecision'),
    minutes: version,
    decision: finalDecisionSchema,
    signOff: v.optional(signOffSchema),
  }),
  consent: v.object({
    type: v.literal('consent'),
    plan: version,
    stance: v.picklist(STANCES),
    reason: paragraph(LIMITS.reason),
  }),
  concludeAgreement: v.object({ type: v.literal('concludeAgreement'), plan: version }),
  reopen: v.object({ type: v.literal('reopen'), reason: paragraph(LIMITS.reason) }),
} as const;
