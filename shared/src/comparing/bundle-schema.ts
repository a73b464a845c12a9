import * as v from 'valibot';
import { pilotLogSchema, useSchema } from '../board/follow-up.ts';
import { LIMITS, line } from '../board/text.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '../export/bundle.ts';
import { subjectsSchema } from '../export/bundled-evidence.ts';
import { PATTERNS } from '../reckoning/lean.ts';
import { whole } from '../values/number.ts';

/** What a comparison needs of what a round's figures are made of; bundles of model 1 held no more of it. */
const evidenceSchema = v.variant('kind', [
  v.object({ kind: v.literal('ballots'), input: v.unknown() }),
  v.object({ kind: v.literal('counts'), input: v.unknown(), subjects: subjectsSchema }),
]);
export type ComparedEvidence = v.InferOutput<typeof evidenceSchema>;

const pilotSchema = v.object({ task: v.string() });
const taskSchema = v.object({
  id: v.string(),
  hours: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** In percent. */
  saving: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
const level = v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1)));

const outcome = { axes: v.record(v.string(), level), top: level, field: level, lean: level };
const round = { evidence: evidenceSchema, outcome: v.object(outcome) };
const recommended = v.nullable(v.picklist(PATTERNS));
/** An assessment after the first, which stands in no agreement. */
const againSchema = v.object({ ...round, outcome: v.object({ ...outcome, recommended }) });

/** What a comparison reads of a bundle, of this version or an earlier one; all else in it is left alone. */
export const comparedBundleSchema = v.object({
  format: v.literal(BUNDLE_FORMAT),
  version: v.pipe(whole, v.minValue(1), v.maxValue(BUNDLE_VERSION)),
  exportedAt: whole,
  view: v.object({
    board: v.object({ id: v.string(), title: line(LIMITS.title), slate: v.nullable(v.array(taskSchema)) }),
    assessment: v.nullable(v.object({ pattern: v.object({ recommended }) })),
    plan: v.object({ pilots: v.array(pilotSchema) }),
    followUp: v.object({
      pilots: v.array(v.object({ pilot: pilotSchema })),
      logs: v.array(v.pick(pilotLogSchema, ['task', 'department', 'hoursBefore', 'hoursWith', 'quality', 'usesAWeek'])),
      use: v.array(useSchema),
    }),
  }),
  rounds: v.object({ checklist: v.nullable(v.object(round)), again: v.optional(v.array(againSchema), []) }),
});
export type ComparedBundle = v.InferOutput<typeof comparedBundleSchema>;
