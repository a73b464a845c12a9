import * as v from 'valibot';
import { AXES } from '../../reckoning/axis.ts';
import { SIGNED } from '../../board/signed.ts';
import { PHASES } from '../../board/phase.ts';
import { ROUND_KINDS } from '../../board/round.ts';
import { type CRITERIA, PRIVACY_MODES, weighingSchema } from '../../reckoning/settings.ts';
import {
  departmentId,
  expectedId,
  itemId,
  linkId,
  roundId,
  seatId,
  silenceId,
  subjectId,
  taskId,
} from '../../board/id-schemas.ts';
import { at, boardId, count, numberOrNull, role, texts } from './parts.ts';

export const roundKind = v.picklist(ROUND_KINDS);

const round = v.strictObject({
  id: roundId,
  kind: roundKind,
  number: count,
  subjects: v.array(subjectId),
  openedAt: at,
  closedAt: v.nullable(at),
  revealedAt: v.nullable(at),
  head: v.nullable(v.string()),
});

const slateTask = v.strictObject({
  id: taskId,
  title: v.string(),
  detail: v.string(),
  department: v.nullable(departmentId),
  authors: v.array(seatId),
  hours: numberOrNull,
  saving: numberOrNull,
});

const leftOut = v.strictObject({
  reason: v.picklist(['no-title', 'title-too-long', 'detail-too-long', 'unreadable', 'too-many', 'double-id']),
  excerpt: v.string(),
});

const timer = v.variant('kind', [
  v.strictObject({ kind: v.literal('running'), endsAt: at, length: v.number() }),
  v.strictObject({ kind: v.literal('paused'), remaining: v.number(), length: v.number() }),
]);

export const board = v.strictObject({
  id: boardId,
  title: v.string(),
  foundedAt: at,
  phase: v.picklist(PHASES),
  phaseSince: at,
  rounds: v.array(round),
  documents: v.strictObject({ ideas: v.nullable(v.string()), notes: v.nullable(v.string()) }),
  silence: v.nullable(v.strictObject({ id: silenceId, each: count, signed: v.picklist(SIGNED) })),
  slate: v.nullable(v.array(slateTask)),
  leftOut: v.array(leftOut),
  lookingAt: v.nullable(subjectId),
  timer: v.nullable(timer),
  due: v.nullable(at),
  operatorLinkAt: v.nullable(at),
  restoredAt: v.nullable(at),
});

const meeting = <Of extends v.GenericSchema>(each: Of) =>
  v.strictObject({ setup: each, assess: each, discuss: each, propose: each, score: each, agree: each });

export const course = v.strictObject({
  topics: v.array(
    v.strictObject({
      subject: subjectId,
      firstAt: v.nullable(at),
      since: v.nullable(at),
      spentMs: v.number(),
      finished: v.nullable(v.strictObject({ by: seatId, at })),
      askedAgain: v.boolean(),
    }),
  ),
  plan: meeting(v.number()),
  planned: v.boolean(),
  phaseMs: meeting(v.number()),
});

export const speaking = v.strictObject({ speaker: v.nullable(seatId), queue: v.array(seatId) });

export const department = v.strictObject({ id: departmentId, name: texts });

const item = v.strictObject({
  id: itemId,
  axis: v.picklist(AXES),
  direction: v.picklist([1, -1]),
  weight: v.number(),
  tags: v.array(v.string()),
  text: texts,
  source: texts,
  levels: v.optional(v.array(texts)),
});

const criterionWords = v.optional(
  v.strictObject({
    name: v.optional(texts),
    help: v.optional(texts),
    low: v.optional(texts),
    high: v.optional(texts),
  }),
);

export const setup = v.strictObject({
  template: v.string(),
  privacy: v.picklist(PRIVACY_MODES),
  departments: v.array(department),
  checklist: v.array(item),
  weighing: weighingSchema,
  samples: v.array(v.strictObject({ id: v.string(), department: v.string(), title: texts, detail: texts })),
  criteria: v.strictObject({
    pain: criterionWords,
    effect: criterionWords,
    ease: criterionWords,
    safety: criterionWords,
  } satisfies Record<(typeof CRITERIA)[number], unknown>),
  weighingChangedAt: v.nullable(at),
  open: v.boolean(),
});

export const link = v.strictObject({
  id: linkId,
  role,
  department: v.nullable(departmentId),
  revokedAt: v.nullable(at),
  joined: count,
  expected: v.nullable(expectedId),
});

export const door = v.strictObject({ code: v.string(), openedAt: at });
