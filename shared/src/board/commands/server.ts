import * as v from 'valibot';
import { checklistSchema } from '../checklist.ts';
import { criteriaWordsSchema } from '../criteria-words.ts';
import { departmentId, expectedId, linkId, seatId } from '../id-schemas.ts';
import { ROLES } from '../participant.ts';
import { samplesSchema } from '../samples.ts';
import { PRIVACY_MODES, weighingSchema } from '../../reckoning/settings.ts';
import { LIMITS, line } from '../text.ts';
import { timePlanSchema } from '../time-plan.ts';
import { id } from '../../values/id.ts';
import { personSchema } from './people.ts';
import { departments } from './setup.ts';

// What only the server asks for, on somebody's behalf before they have a seat, or with secrets that it made.

export const foundBoardSchema = v.object({
  type: v.literal('foundBoard'),
  title: line(LIMITS.title),
  template: id(),
  privacy: v.picklist(PRIVACY_MODES),
  departments,
  checklist: checklistSchema,
  weighing: weighingSchema,
  samples: samplesSchema,
  criteria: criteriaWordsSchema,
  timePlan: v.nullable(timePlanSchema),
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
  /** Revoked by the same step. */
  replaces: v.optional(linkId),
});
/** Links for one person each of those who are expected. */
export const invitePeopleSchema = v.object({
  type: v.literal('invitePeople'),
  links: v.array(v.object({ link: linkId, expected: expectedId, hash: v.string() })),
  /** Whoever has one already gets another instead of it. */
  anew: v.boolean(),
});
export const joinSchema = v.object({
  type: v.literal('join'),
  link: linkId,
  seat: seatId,
  person: personSchema,
  /** A representative's; ignored where the link names one. */
  department: v.nullable(departmentId),
  /** Who of the expected they say they are; null: not on the list, or recognised by name. */
  expected: v.nullable(expectedId),
  /** They say that they aren't the one of the same name who is here; missing: nobody has asked them. */
  another: v.optional(v.boolean()),
});
/** Somebody who waited at the door, let in by a facilitator; or somebody without a device, entered by one. */
export const seatPersonSchema = v.object({
  seat: seatId,
  person: personSchema,
  role: v.picklist(ROLES),
  department: v.nullable(departmentId),
});
/** A personal link brings its holder to one seat. */
export const makePersonalLinkSchema = v.object({ seat: seatId, link: linkId, hash: v.string() });

export type FoundBoard = v.InferOutput<typeof foundBoardSchema>;
export type MakeLink = v.InferOutput<typeof makeLinkSchema>;
export type InvitePeople = v.InferOutput<typeof invitePeopleSchema>;
export type Join = v.InferOutput<typeof joinSchema>;
export type SeatPerson = v.InferOutput<typeof seatPersonSchema>;
export type MakePersonalLink = v.InferOutput<typeof makePersonalLinkSchema>;
