/** What the page asks of the server over HTTP: getting in, links, boards this browser knows. */
import * as v from 'valibot';
import { checklistSchema } from '../board/checklist.ts';
import { criteriaWordsSchema } from '../board/criteria-words.ts';
import { type Person, personSchema } from '../board/commands/people.ts';
import { departments } from '../board/commands/setup.ts';
import { boardId, departmentId, expectedId, linkId, seatId } from '../board/id-schemas.ts';
import type { BoardId, DepartmentId, ExpectedId, LinkId, SeatId, Timestamp } from '../board/ids.ts';
import type { Department } from '../board/checklist.ts';
import { MOST_EXPECTED } from '../board/expected.ts';
import { ROLES, type Role } from '../board/participant.ts';
import type { Phase } from '../board/phase.ts';
import type { Refusal } from '../board/refusal.ts';
import { samplesSchema } from '../board/samples.ts';
import { PRIVACY_MODES, type PrivacyMode, weighingSchema } from '../reckoning/settings.ts';
import { LIMITS, line } from '../board/text.ts';
import { timePlanSchema } from '../board/time-plan.ts';
import { id } from '../values/id.ts';

/** POST /api/boards */
export const createBoardSchema = v.object({
  title: line(LIMITS.title),
  template: id(),
  privacy: v.picklist(PRIVACY_MODES),
  departments: v.pipe(departments, v.minLength(1)),
  person: personSchema,
  /** From a template file; what is missing is the template's own. */
  checklist: v.optional(checklistSchema),
  weighing: v.optional(weighingSchema),
  samples: v.optional(samplesSchema),
  criteria: v.optional(criteriaWordsSchema),
  timePlan: v.optional(v.nullable(timePlanSchema)),
  /** A board that this browser leads, whose set-up it starts with; `people`: whom it knows are expected here too. */
  from: v.optional(v.object({ board: boardId, seat: seatId, people: v.boolean() })),
  /** Needed where the server was started with CREATE_TOKEN. */
  createToken: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type CreateBoard = v.InferInput<typeof createBoardSchema>;

/** A link with its secret, as those who lead see it. The page builds `/join/<board>#<secret>`. */
export interface MadeLink {
  readonly link: LinkId;
  readonly role: Role;
  readonly department: DepartmentId | null;
  readonly secret: string;
  /** Whom alone it invites; missing: whoever has it. */
  readonly expected?: ExpectedId;
}
export interface BoardCreated {
  readonly board: BoardId;
  readonly seat: SeatId;
  readonly links: readonly MadeLink[];
}

/** GET /api/boards/<board>/set-up?seat=<seat>, whoever leads: what another board would start with (`from` above). */
export interface EarlierSetUp {
  readonly board: BoardId;
  readonly seat: SeatId;
  readonly title: string;
  readonly template: string;
  readonly privacy: PrivacyMode;
  readonly departments: readonly Department[];
  /** Of the checklist. */
  readonly items: number;
  /** How many would be expected, whoever makes the new one not counted. */
  readonly people: Readonly<Record<Role, number>>;
}

/** POST /api/boards/<board>/links?seat=<seat> */
export const newLinkSchema = v.object({
  role: v.picklist(ROLES),
  department: v.optional(v.nullable(departmentId), null),
  /** A link that is revoked by the same step. */
  replaces: v.optional(linkId),
});
export type NewLink = v.InferInput<typeof newLinkSchema>;

/** POST /api/boards/<board>/deletion?seat=<seat>, whoever leads: for good, and with everything. */
export const deleteBoardSchema = v.object({ title: v.pipe(v.string(), v.maxLength(1000)) });
export type DeleteBoard = v.InferInput<typeof deleteBoardSchema>;
export interface BoardDeletion {
  readonly deletedAt: Timestamp;
}

/** GET /api/boards/<board>/retention?seat=<seat> */
export interface Retention {
  /** The day until which the board is kept if nothing more happens on it; null: until it is deleted. */
  readonly until: Timestamp | null;
  /** That day is near. */
  readonly near: boolean;
}

/** POST /api/boards/<board>/personal-invitations?seat=<seat>: answers those that were made now (`MadeLink[]`). */
export const personalInvitationsSchema = v.object({
  people: v.pipe(v.array(expectedId), v.minLength(1), v.maxLength(MOST_EXPECTED)),
  /** Whoever has one already gets another instead of it. */
  anew: v.optional(v.boolean(), false),
});
export type PersonalInvitations = v.InferInput<typeof personalInvitationsSchema>;

/**
 * GET /api/boards/<board>/links?seat=<seat>: those that are not revoked, to those who lead. `secret` null: not known to
 * this server, because an earlier version or another key made it; only the browser that made it may know.
 */
export interface PresentLink extends Omit<MadeLink, 'secret'> {
  readonly secret: string | null;
}

/** POST /api/boards/<board>/invitation: what a link leads to, before one takes the seat. */
export const invitationSchema = v.object({ secret: v.pipe(v.string(), v.maxLength(200)) });
export interface Invitation {
  readonly title: string;
  readonly role: Role;
  /** The link's; null: a representative chooses one of `departments`. */
  readonly department: DepartmentId | null;
  readonly departments: readonly Department[];
  readonly privacy: PrivacyMode;
  /** Names of those who lead: whom to ask. */
  readonly leaders: readonly string[];
  /** The day until which the board is kept; null: until it is deleted. */
  readonly keptUntil: Timestamp | null;
  /** Of a personal invitation: as they are listed. Null: whoever has the link. */
  readonly person: Person | null;
  /** Seats this browser already holds on this board. */
  readonly held: readonly { readonly seat: SeatId; readonly name: string; readonly role: Role }[];
}

/** POST /api/boards/<board>/seats */
export const joinBoardSchema = v.object({
  secret: v.pipe(v.string(), v.maxLength(200)),
  person: personSchema,
  department: v.optional(v.nullable(departmentId), null),
  /** Asked whether they are the one of that name who is here, they said no. */
  another: v.optional(v.boolean(), false),
  /** Made by the page, once per attempt to join: a retry takes the same seat. */
  request: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,50}$/)),
});
export type JoinBoard = v.InferInput<typeof joinBoardSchema>;
/** POST /api/boards/<board>/entered?seat=<seat>: a seat for somebody without a device, held by the asking browser too. */
export const enterPersonSchema = v.object({
  person: personSchema,
  role: v.picklist(ROLES),
  department: v.optional(v.nullable(departmentId), null),
  request: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,50}$/)),
});
export type EnterPerson = v.InferInput<typeof enterPersonSchema>;

/** POST /api/boards/<board>/personal-links?seat=<seat>: for one's own seat, or as a facilitator for another's. */
export const personalLinkSchema = v.object({ of: seatId });
export type PersonalLinkWish = v.InferInput<typeof personalLinkSchema>;
/** The page builds `/return/<board>#<secret>`. */
export interface PersonalLinkMade {
  readonly secret: string;
}

/** POST /api/boards/<board>/return: brings the seat of a personal link to this browser. */
export const returnSchema = v.object({ secret: v.pipe(v.string(), v.maxLength(200)) });
export type Return = v.InferInput<typeof returnSchema>;

export interface Joined {
  readonly board: BoardId;
  readonly seat: SeatId;
}

/** GET /api/boards/<board>/writers?seat=<seat>&document=<name>: whose the Yjs clients are that wrote in a shared document. */
export interface DocumentWriter {
  readonly client: number;
  readonly seat: SeatId;
}

/**
 * GET /api/boards/<board>/earlier?seat=<seat>&document=<name>, whoever leads: what texts of a shared document said before
 * somebody else took words out of them.
 */
export interface DocumentEarlier {
  /** Which text (`candidates/place`). */
  readonly place: string;
  readonly text: string;
}

/**
 * GET /api/boards: those this browser holds a seat on, newest first; of each all seats that it holds, one's own first.
 * `board`: of that one only. `after`: those behind that one; there are more if so many came.
 */
export const knownBoardsSchema = v.object({ board: v.optional(boardId), after: v.optional(boardId) });
export const BOARDS_AT_ONCE = 50;
export interface KnownBoard {
  readonly board: BoardId;
  readonly seat: SeatId;
  readonly title: string;
  readonly name: string;
  readonly role: Role;
  readonly phase: Phase;
  readonly foundedAt: Timestamp;
  /** By their role, or beside it. */
  readonly leads: boolean;
  /** A facilitator entered this person, and answers for them here. */
  readonly entered: boolean;
}

/** POST /api/session: whether this browser brought its cookie; else it gets one with the answer. */
/** Whoever asks why no line opens, and may open one. */
export interface LineAsked {
  readonly open: true;
}

export interface SessionKept {
  readonly kept: boolean;
}

/** Every answer that isn't a success has this body. */
export interface Refused {
  readonly refusal: Refusal;
}
