/** The bodies that requests over HTTP are answered with. Those they come with stand in `protocol/{http,door}.ts`. */
import * as v from 'valibot';
import { PHASES } from '../../board/phase.ts';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { departmentId, expectedId, linkId, seatId } from '../../board/id-schemas.ts';
import { department } from './board.ts';
import { at, boardId, count, refusal, role } from './parts.ts';

const madeLink = {
  link: linkId,
  role,
  department: v.nullable(departmentId),
  expected: v.exactOptional(expectedId),
};
const privacy = v.picklist(PRIVACY_MODES);
const inEveryLanguage = v.strictObject({ ja: v.string(), en: v.string() });

export const link = v.strictObject({ ...madeLink, secret: v.string() });
export const boardCreated = v.strictObject({ board: boardId, seat: seatId, links: v.array(link) });
export const earlierSetUp = v.strictObject({
  board: boardId,
  seat: seatId,
  title: v.string(),
  template: v.string(),
  privacy,
  departments: v.array(department),
  items: count,
  people: v.strictObject({ facilitator: count, executive: count, representative: count, observer: count }),
});
export const personalInvitations = v.array(link);
export const presentLinks = v.array(v.strictObject({ ...madeLink, secret: v.nullable(v.string()) }));
export const invitation = v.strictObject({
  title: v.string(),
  role,
  department: v.nullable(departmentId),
  departments: v.array(department),
  privacy,
  leaders: v.array(v.string()),
  keptUntil: v.nullable(at),
  person: v.nullable(v.strictObject({ name: v.string(), jobTitle: v.string(), reading: v.string() })),
  held: v.array(v.strictObject({ seat: seatId, name: v.string(), role })),
});
export const boardDeletion = v.strictObject({ deletedAt: at });
export const retention = v.strictObject({ until: v.nullable(at), near: v.boolean() });
export const joined = v.strictObject({ board: boardId, seat: seatId });
export const personalLink = v.strictObject({ secret: v.string() });
export const writers = v.array(v.strictObject({ client: v.number(), seat: seatId }));
export const knownBoards = v.array(
  v.strictObject({
    board: boardId,
    seat: seatId,
    title: v.string(),
    name: v.string(),
    role,
    phase: v.picklist(PHASES),
    foundedAt: at,
    leads: v.boolean(),
    entered: v.boolean(),
  }),
);
export const sessionKept = v.strictObject({ kept: v.boolean() });
export const lineAsked = v.strictObject({ open: v.literal(true) });
export const refused = v.strictObject({ refusal });

export const doorOpened = v.strictObject({ code: v.string() });
export const doorFound = v.strictObject({
  board: boardId,
  title: v.string(),
  departments: v.array(department),
  privacy,
  keptUntil: v.nullable(at),
});
export const knockState = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['waiting', 'turned-away']) }),
  v.strictObject({ kind: v.literal('let-in'), seat: seatId }),
]);
export const everybodyAnswered = v.strictObject({ letIn: count });

export const exportChoices = v.array(
  v.strictObject({
    format: v.string(),
    name: inEveryLanguage,
    help: inEveryLanguage,
    tables: v.array(v.strictObject({ id: v.string(), name: inEveryLanguage })),
    missing: v.nullable(refusal),
  }),
);
/** A line of a file that travels with the progress of its making. */
export const exportLine = v.variant('kind', [
  v.strictObject({ kind: v.literal('progress'), done: v.number(), of: v.number() }),
  v.strictObject({ kind: v.literal('file'), name: v.string(), type: v.string(), bytes: v.number() }),
  v.strictObject({ kind: v.literal('refused'), refusal }),
]);
