import * as v from 'valibot';
import { WARNINGS } from '../../reckoning/radar.ts';
import { READINESS } from '../../reckoning/readiness.ts';
import { VERDICTS, USE_DAYS } from '../../board/follow-up.ts';
import {
  departmentId,
  itemId,
  logId,
  questionId,
  remarkId,
  roundId,
  seatId,
  taskId,
  toDoId,
} from '../../board/id-schemas.ts';
import { DECISIONS, WARNING_ANSWERS } from '../../board/plan.ts';
import { at, count, numberOrNull } from './parts.ts';
import { basis, byAxis, doubt, first, flag, pattern, sensitivity, supporters, tier } from './results.ts';

const day = v.string();
const dayOrNull = v.nullable(day);

const toDo = v.strictObject({
  id: toDoId,
  text: v.string(),
  owner: v.string(),
  due: dayOrNull,
  item: v.nullable(itemId),
  wave: count,
  done: v.nullable(v.strictObject({ by: seatId, at })),
});

const pilot = {
  task: taskId,
  reason: v.string(),
  department: v.nullable(departmentId),
  owner: v.string(),
  sponsor: v.string(),
  people: v.array(v.string()),
  start: dayOrNull,
  end: dayOrNull,
  measure: v.string(),
  baseline: v.string(),
  target: v.string(),
  data: v.string(),
  checker: v.string(),
  licenceCost: numberOrNull,
};
const wholePilot = v.strictObject(pilot);

const missing = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['department', 'owner', 'sponsor', 'dates', 'measure', 'baseline', 'target']),
  }),
  v.strictObject({ kind: v.literal('people'), count: v.number() }),
  v.strictObject({ kind: v.literal('days'), days: v.number() }),
]);

const unready = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['condition-open', 'condition-unowned', 'condition-undated', 'condition-late']),
    item: v.string(),
  }),
  v.strictObject({ kind: v.literal('warning'), warning: v.picklist(WARNINGS) }),
]);

const readiness = v.strictObject({
  state: v.picklist(READINESS),
  lacking: v.array(unready),
  promised: v.array(v.strictObject({ item: v.string(), owner: v.string(), due: day })),
});

const evidence = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['item-low', 'item-low-reversed']), item: v.string(), mean: v.number() }),
  v.strictObject({ kind: v.picklist(['item-divided', 'item-split']), item: v.string() }),
  v.strictObject({ kind: v.picklist(['no-painful-task', 'wave-everywhere', 'no-caretaker']) }),
  v.strictObject({ kind: v.literal('use-uncounted'), task: v.string(), days: v.number(), due: day }),
  v.strictObject({ kind: v.literal('wave-too-large'), count: v.number() }),
  v.strictObject({ kind: v.literal('executive-low'), score: v.number() }),
  v.strictObject({ kind: v.literal('no-sponsor'), task: v.string() }),
  v.strictObject({ kind: v.literal('talent-no-consensus'), consensus: v.number() }),
  v.strictObject({
    kind: v.literal('departments-apart'),
    high: v.string(),
    low: v.string(),
    difference: v.number(),
  }),
]);

const warning = v.strictObject({
  kind: v.picklist(WARNINGS),
  evidence: v.array(evidence),
  answer: v.nullable(v.strictObject({ answer: v.picklist(WARNING_ANSWERS), reason: v.string(), by: seatId, at })),
});

const decision = v.strictObject({
  decider: v.string(),
  decision: v.nullable(v.picklist(DECISIONS)),
  on: dayOrNull,
  remark: v.string(),
});

const agreedOutcome = v.strictObject({
  model: v.number(),
  rounds: v.strictObject({ checklist: roundId, scores: roundId }),
  pattern: v.strictObject({
    recommended: v.nullable(pattern),
    basis,
    doubts: v.array(doubt),
    leading: v.nullable(pattern),
    lean: numberOrNull,
    figures: v.nullable(
      v.strictObject({
        first,
        top: numberOrNull,
        field: numberOrNull,
        axes: byAxis,
        axisConsensus: byAxis,
        turnout: v.number(),
        quorum: v.boolean(),
        supporters,
        oneVoterMight: v.nullable(v.boolean()),
        execShareInterval: v.nullable(v.tuple([v.number(), v.number()])),
        sensitivity,
      }),
    ),
  }),
  tasks: v.array(v.strictObject({ task: taskId, rank: numberOrNull, score: numberOrNull, tier, flags: v.array(flag) })),
});

const agreement = v.strictObject({
  at,
  by: seatId,
  plan: count,
  wave: count,
  silent: v.array(seatId),
  notes: v.record(v.string(), v.string()),
  outcome: v.nullable(agreedOutcome),
  decision: v.nullable(decision),
  reopened: v.nullable(v.strictObject({ at, by: seatId, reason: v.string() })),
  head: v.nullable(v.string()),
});

export const plan = v.strictObject({
  version: count,
  wave: count,
  meaning: v.string(),
  steps: v.array(toDo),
  hourlyCost: numberOrNull,
  fiscalStart: v.number(),
  caretaker: v.string(),
  weeklyAim: numberOrNull,
  subject: v.string(),
  pilots: v.array(
    v.strictObject({
      ...pilot,
      missing: v.array(missing),
      readiness: v.nullable(readiness),
      worth: v.nullable(v.strictObject({ hours: v.number(), yen: numberOrNull, net: numberOrNull })),
    }),
  ),
  warnings: v.array(warning),
  minutes: v.strictObject({
    version: count,
    homework: v.array(toDo),
    concerns: v.array(v.strictObject({ seat: seatId, owner: v.string(), due: dayOrNull, remark: v.string() })),
    decision,
    signOff: v.array(v.string()),
  }),
  remarks: v.array(
    v.strictObject({ id: remarkId, text: v.string(), adviser: v.string(), by: seatId, at, plan: count }),
  ),
  agreement: v.nullable(agreement),
  earlierAgreements: v.array(agreement),
  pastWaves: v.array(v.strictObject({ wave: count, pilots: v.array(wholePilot) })),
  withdrawn: v.array(
    v.strictObject({
      of: v.variant('kind', [
        v.strictObject({ kind: v.literal('pilot'), task: taskId }),
        v.strictObject({ kind: v.literal('to-do'), toDo: toDoId, text: v.string() }),
      ]),
      start: day,
      end: day,
    }),
  ),
});

const said = { by: seatId, at };
const trial = { task: taskId, department: v.optional(departmentId) };
const takenOver = v.strictObject({ task: taskId, department: departmentId, ...said });
const followedPilot = v.strictObject({
  wave: count,
  pilot: wholePilot,
  result: v.strictObject({
    entries: count,
    hoursBefore: v.number(),
    hoursWith: v.number(),
    saved: numberOrNull,
    quality: numberOrNull,
    usesAWeek: numberOrNull,
  }),
  taken: v.optional(takenOver),
});

export const followUp = v.strictObject({
  logs: v.array(
    v.strictObject({
      id: logId,
      ...trial,
      on: day,
      hoursBefore: v.number(),
      hoursWith: v.number(),
      quality: v.nullable(v.picklist([1, 2, 3, 4, 5])),
      usesAWeek: numberOrNull,
      remark: v.string(),
      ...said,
    }),
  ),
  verdicts: v.array(v.strictObject({ ...trial, verdict: v.picklist(VERDICTS), lesson: v.string(), ...said })),
  takenOver: v.array(takenOver),
  use: v.array(
    v.strictObject({ ...trial, days: v.picklist(USE_DAYS), people: v.number(), weekly: v.number(), ...said }),
  ),
  questions: v.array(
    v.strictObject({
      id: questionId,
      ...trial,
      text: v.string(),
      ...said,
      answer: v.nullable(v.strictObject({ text: v.string(), ...said })),
    }),
  ),
  pilots: v.array(followedPilot),
  adopted: v.array(followedPilot),
  learnt: v.nullable(v.strictObject({ factor: v.number(), pilots: count })),
  next: v.array(v.strictObject({ task: taskId, score: v.number(), hours: numberOrNull, flags: v.array(flag) })),
});
