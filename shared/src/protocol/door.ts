/** What the page asks of the server at the door: the short code, the waiting room. */
import * as v from 'valibot';
import type { Department } from '../board/checklist.ts';
import { personSchema } from '../board/commands/people.ts';
import { departmentId } from '../board/id-schemas.ts';
import type { BoardId, SeatId, Timestamp } from '../board/ids.ts';
import { ROLES } from '../board/participant.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';

const typedCode = v.pipe(v.string(), v.maxLength(40));
/** As many as wait at one door: more would hide the right ones, and fill the memory. */
export const MOST_WAITING = 200;

/** Made by the page, once for each time somebody asks to be let in. */
const ticket = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,50}$/));

/** POST /api/boards/<board>/door?seat=<seat> */
export interface DoorOpened {
  readonly code: string;
}

/** POST /api/door: which board a code leads to. */
export const doorSchema = v.object({ code: typedCode });
export interface DoorFound {
  readonly board: BoardId;
  readonly title: string;
  readonly departments: readonly Department[];
  readonly privacy: PrivacyMode;
  /** The day until which the board is kept; null: until it is deleted. */
  readonly keptUntil: Timestamp | null;
}

/** POST /api/boards/<board>/waiting: asks to be let in, and again how it stands. */
export const knockSchema = v.object({
  code: typedCode,
  person: personSchema,
  role: v.picklist(ROLES),
  department: v.optional(v.nullable(departmentId), null),
  /** Asked whether they are the one of that name who is here, they said no. */
  another: v.optional(v.boolean(), false),
  ticket,
});
export type Knock = v.InferInput<typeof knockSchema>;
export type KnockState =
  { readonly kind: 'waiting' | 'turned-away' } | { readonly kind: 'let-in'; readonly seat: SeatId };

/** POST /api/boards/<board>/waiting/answers?seat=<seat>: a facilitator's. */
export const answerKnockSchema = v.object({ ticket, letIn: v.boolean() });
export type AnswerKnock = v.InferInput<typeof answerKnockSchema>;

/** POST /api/boards/<board>/waiting/everybody?seat=<seat>: a facilitator lets in all whom the page showed. */
export const everybodySchema = v.object({ tickets: v.pipe(v.array(ticket), v.maxLength(MOST_WAITING)) });
export interface EverybodyAnswered {
  readonly letIn: number;
}
