import * as v from 'valibot';
import { ATTENDANCES } from '../../board/participant.ts';
import { STANCES } from '../../board/consent.ts';
import {
  departmentId,
  draftId,
  expectedId,
  linkId,
  roundId,
  seatId,
  silenceId,
  subjectId,
} from '../../board/id-schemas.ts';
import { at, count, numberOrNull, places, role } from './parts.ts';

const seatChange = v.strictObject({ at, by: seatId });
const attendance = v.strictObject({ kind: v.picklist(ATTENDANCES), for: v.string() });

export const person = v.strictObject({
  seat: seatId,
  name: v.string(),
  role,
  jobTitle: v.exactOptional(v.string()),
  reading: v.exactOptional(v.string()),
  department: v.exactOptional(v.nullable(departmentId)),
  leads: v.exactOptional(v.boolean()),
  entered: v.exactOptional(v.boolean()),
  attendance: v.exactOptional(attendance),
  removed: v.exactOptional(v.boolean()),
  mergedInto: v.exactOptional(v.nullable(seatId)),
  reissued: v.exactOptional(v.nullable(seatChange)),
  moved: v.exactOptional(v.nullable(seatChange)),
});

export const expected = v.strictObject({
  id: expectedId,
  name: v.string(),
  jobTitle: v.string(),
  reading: v.string(),
  role,
  department: v.nullable(departmentId),
  absent: v.boolean(),
  seat: v.nullable(seatId),
});

export const waiting = v.strictObject({
  ticket: v.string(),
  person: v.strictObject({ name: v.string(), jobTitle: v.string(), reading: v.string() }),
  role,
  department: v.nullable(departmentId),
  since: at,
});

export const progress = v.strictObject({
  round: v.nullable(roundId),
  finished: places,
  hidden: v.exactOptional(v.strictObject({ voters: count })),
});

const stance = v.picklist(STANCES);
/** As `plan-section` has it, by its place. */
export const consent = v.strictObject({
  stance,
  at,
  reason: v.exactOptional(v.string()),
  outdated: v.exactOptional(v.boolean()),
});

const participant = v.strictObject({
  seat: seatId,
  name: v.string(),
  jobTitle: v.string(),
  reading: v.string(),
  role,
  department: v.nullable(departmentId),
  joinedAt: at,
  link: v.nullable(linkId),
  facilitates: v.boolean(),
  enteredBy: v.nullable(seatId),
  attendance,
  removedAt: v.nullable(at),
  mergedInto: v.nullable(seatId),
  leftWithLink: v.boolean(),
  reissued: v.nullable(seatChange),
  epoch: count,
  moved: v.nullable(seatChange),
});

const answer = v.strictObject({
  value: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  reason: v.exactOptional(v.string()),
  revision: count,
  at,
});

const draft = v.strictObject({
  id: draftId,
  revision: count,
  content: v.strictObject({
    title: v.string(),
    detail: v.string(),
    department: v.nullable(departmentId),
    hours: numberOrNull,
    saving: numberOrNull,
  }),
});

/** What one seat alone is told. */
export const own = v.strictObject({
  person: participant,
  ballots: v.record(roundId, v.record(subjectId, answer)),
  silence: v.nullable(v.strictObject({ id: silenceId, drafts: v.array(draft) })),
  withheld: v.exactOptional(v.array(draftId)),
  consent: v.nullable(v.strictObject({ stance, reason: v.string(), plan: count, at })),
  comesNew: v.boolean(),
});
