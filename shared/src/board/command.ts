import * as v from 'valibot';
import { STANCES } from './consent.ts';
import type { CommandId, DepartmentId, LinkId, RoundId, SeatId, SubjectId, TaskId } from './ids.ts';
import { pilotShapeSchema } from './pilot.ts';
import { ROLES } from './participant.ts';
import { PRIVACY_MODES, weighingSchema } from './settings.ts';
import { checklistItemSchema, departmentSchema } from './checklist.ts';
import { id, LIMITS, line, optionalLine, paragraph } from './text.ts';

const roundId = v.pipe(
  id(),
  v.transform((text) => text as RoundId),
);
const taskId = v.pipe(
  id(),
  v.transform((text) => text as TaskId),
);
const linkId = v.pipe(
  id(),
  v.transform((text) => text as LinkId),
);
const seatId = v.pipe(
  id(),
  v.transform((text) => text as SeatId),
);
const departmentId = v.pipe(
  id(),
  v.transform((text) => text as DepartmentId),
);
const subjectId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_/-]{1,129}$/),
  v.transform((text) => text as SubjectId),
);
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const departments = v.pipe(v.array(departmentSchema), v.maxLength(60));

/** What a person at the board may ask for, over the live line. `decide` says whether it happens. */
export const COMMANDS = {
  changeSetup: v.object({
    type: v.literal('changeSetup'),
    title: v.optional(line(LIMITS.title)),
    privacy: v.optional(v.picklist(PRIVACY_MODES)),
    departments: v.optional(departments),
    weighing: v.optional(weighingSchema),
  }),
  revokeLink: v.object({ type: v.literal('revokeLink'), link: linkId }),
  startAssessment: v.object({ type: v.literal('startAssessment') }),
  answer: v.object({
    type: v.literal('answer'),
    round: roundId,
    subject: subjectId,
    /** Range is judged by `decide`, so that a wrong value is answered as such. */
    value: v.nullable(v.number()),
    /** The revision of the answer this one replaces; 0 if there was none. */
    replaces: version,
  }),
  /** Closes and reveals in one step. */
  closeRound: v.object({ type: v.literal('closeRound'), round: roundId }),
  /** Between discussing and proposing, which both may be returned to until scoring opens. */
  moveTo: v.object({
    type: v.literal('moveTo'),
    from: v.picklist(['discuss', 'propose']),
    to: v.picklist(['discuss', 'propose']),
  }),
  openScoring: v.object({ type: v.literal('openScoring') }),
  chooseWave: v.object({
    type: v.literal('chooseWave'),
    /** The version of the plan the person was looking at. */
    plan: version,
    pilots: v.pipe(v.array(v.object({ task: taskId, reason: paragraph(LIMITS.reason) })), v.maxLength(10)),
  }),
  shapePilot: v.object({ type: v.literal('shapePilot'), plan: version, task: taskId, shape: pilotShapeSchema }),
  consent: v.object({
    type: v.literal('consent'),
    plan: version,
    stance: v.picklist(STANCES),
    reason: paragraph(LIMITS.reason),
  }),
  concludeAgreement: v.object({ type: v.literal('concludeAgreement'), plan: version }),
} as const;

export const commandSchema = v.variant('type', [
  COMMANDS.changeSetup,
  COMMANDS.revokeLink,
  COMMANDS.startAssessment,
  COMMANDS.answer,
  COMMANDS.closeRound,
  COMMANDS.moveTo,
  COMMANDS.openScoring,
  COMMANDS.chooseWave,
  COMMANDS.shapePilot,
  COMMANDS.consent,
  COMMANDS.concludeAgreement,
]);
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A command with the id its client made for it: a retry carries the same id and has one effect. */
export const envelopeSchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{8,64}$/),
    v.transform((text) => text as CommandId),
  ),
  command: commandSchema,
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

export const personSchema = v.object({
  name: line(LIMITS.name),
  jobTitle: v.optional(optionalLine(LIMITS.jobTitle), ''),
  reading: v.optional(optionalLine(LIMITS.reading), ''),
});
export type Person = v.InferOutput<typeof personSchema>;

/** What only the server asks for, on somebody's behalf before they have a seat, or with secrets that it made. */
export const foundBoardSchema = v.object({
  type: v.literal('foundBoard'),
  title: line(LIMITS.title),
  template: v.pipe(v.string(), v.maxLength(60)),
  privacy: v.picklist(PRIVACY_MODES),
  departments,
  checklist: v.pipe(v.array(checklistItemSchema), v.maxLength(100)),
  weighing: weighingSchema,
  /** Of every draw of the reckoning; kept with the board so that anyone can repeat it. */
  seed: v.pipe(v.number(), v.safeInteger()),
  seat: seatId,
  person: personSchema,
});
export const makeLinkSchema = v.object({
  type: v.literal('makeLink'),
  link: linkId,
  role: v.picklist(ROLES),
  department: v.nullable(departmentId),
  hash: v.string(),
});
export const joinSchema = v.object({
  type: v.literal('join'),
  link: linkId,
  seat: seatId,
  person: personSchema,
  /** A representative's; ignored where the link names one. */
  department: v.nullable(departmentId),
});
export type FoundBoard = v.InferOutput<typeof foundBoardSchema>;
export type MakeLink = v.InferOutput<typeof makeLinkSchema>;
export type Join = v.InferOutput<typeof joinSchema>;
