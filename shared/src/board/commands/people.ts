import * as v from 'valibot';
import { departmentId, expectedId, seatId } from '../id-schemas.ts';
import { ATTENDANCES, ROLES } from '../participant.ts';
import { LIMITS, line, optionalLine } from '../text.ts';

export const personSchema = v.object({
  name: line(LIMITS.name),
  jobTitle: v.optional(optionalLine(LIMITS.jobTitle), ''),
  reading: v.optional(optionalLine(LIMITS.reading), ''),
});
export type Person = v.InferOutput<typeof personSchema>;

/** As many as are taken off the board in one step. */
export const MOST_REMOVED = 200;

/** Who is here, who is expected, and who leads. */
export const PEOPLE_COMMANDS = {
  /** Adds somebody to the list of the expected, or corrects them there. */
  expectPerson: v.object({
    type: v.literal('expectPerson'),
    expected: expectedId,
    person: personSchema,
    role: v.picklist(ROLES),
    department: v.nullable(departmentId),
  }),
  forgetExpected: v.object({ type: v.literal('forgetExpected'), expected: expectedId }),
  excuseExpected: v.object({ type: v.literal('excuseExpected'), expected: expectedId, absent: v.boolean() }),
  recordAttendance: v.object({
    type: v.literal('recordAttendance'),
    seat: seatId,
    attendance: v.object({ kind: v.picklist(ATTENDANCES), for: optionalLine(LIMITS.name) }),
  }),
  /** Before their first vote. By a facilitator; one's own name also by oneself. */
  correctPerson: v.object({
    type: v.literal('correctPerson'),
    seat: seatId,
    person: personSchema,
    role: v.picklist(ROLES),
    department: v.nullable(departmentId),
  }),
  removePerson: v.object({ type: v.literal('removePerson'), seat: seatId, revokeLink: v.boolean() }),
  /** Several at once, such as those who never answered. */
  removePeople: v.object({
    type: v.literal('removePeople'),
    seats: v.pipe(v.array(seatId), v.minLength(1), v.maxLength(MOST_REMOVED)),
  }),
  /** `seat` is a double of `into`: the same person joined twice. */
  mergePerson: v.object({ type: v.literal('mergePerson'), seat: seatId, into: seatId }),
  /** Gives somebody the facilitator's role beside their own, or takes it. */
  shareLead: v.object({ type: v.literal('shareLead'), seat: seatId, leads: v.boolean() }),
  /** Ends the short code; who waits can still be let in. */
  closeDoor: v.object({ type: v.literal('closeDoor') }),
} as const;
