import * as v from 'valibot';
import { PATTERN_AXES } from '../../reckoning/axis.ts';
import { DOUBTS } from '../../reckoning/doubts.ts';
import { ITEM_STATES } from '../../reckoning/item-state.ts';
import { FIRST_MOVERS, PATTERNS } from '../../reckoning/lean.ts';
import { BASES } from '../../reckoning/outcome.ts';
import { CRITERIA } from '../../reckoning/settings.ts';
import { SHOWN } from '../../reckoning/subjects.ts';
import { TASK_FLAGS } from '../../reckoning/task-flags.ts';
import { TIERS } from '../../reckoning/tier.ts';
import { itemId, roundId, seatId, subjectId, taskId } from '../../board/id-schemas.ts';
import { REASON_GROUPS } from '../../board/reasons.ts';
import { roundKind } from './board.ts';
import { at, count, namedAnswers, numberOrNull } from './parts.ts';

const five = v.tuple([v.number(), v.number(), v.number(), v.number(), v.number()]);
const counts = v.strictObject({ numbers: five, unknown: numberOrNull });
const pair = v.tuple([v.number(), v.number()]);
const state = v.picklist(ITEM_STATES);
export const pattern = v.picklist(PATTERNS);
export const patternOrNull = v.nullable(pattern);
export const first = v.nullable(v.picklist(FIRST_MOVERS));
export const doubt = v.picklist([...DOUBTS, 'close']);
export const basis = v.picklist(BASES);
export const flag = v.picklist(TASK_FLAGS);
export const tier = v.nullable(v.picklist(TIERS));

const each = <const Key extends string, const Schema extends v.GenericSchema>(keys: readonly Key[], schema: Schema) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>);

export const byAxis = each(PATTERN_AXES, numberOrNull);
const byPattern = each(PATTERNS, v.number());
const byGroup = v.strictObject({ executive: v.nullable(byPattern), representative: v.nullable(byPattern) });
export const supporters = byGroup;
export const sensitivity = each([...PATTERNS, 'none'], v.number());

const figures = v.strictObject({
  n: count,
  distribution: v.nullable(five),
  mean: numberOrNull,
  pooledMean: numberOrNull,
  consensus: numberOrNull,
  executiveMean: numberOrNull,
  representativeMean: numberOrNull,
  gap: numberOrNull,
  cliffsDelta: numberOrNull,
  side: v.nullable(v.picklist(['yes', 'no'])),
  state,
});

const shownAnswers = {
  shown: v.picklist(SHOWN),
  executives: v.nullable(counts),
  representatives: v.nullable(counts),
  departments: v.nullable(v.record(v.string(), counts)),
  everyone: v.nullable(counts),
  named: v.exactOptional(namedAnswers),
};

const reasons = v.strictObject({
  named: v.array(v.strictObject({ seat: seatId, text: v.string() })),
  unsigned: v.array(v.strictObject({ of: v.picklist(REASON_GROUPS), texts: v.array(v.string()) })),
  more: count,
});

const electorate = v.strictObject({ executives: count, departments: v.record(v.string(), count) });
export const moved = v.strictObject({ before: numberOrNull, after: numberOrNull });
const place = v.strictObject({ top: numberOrNull, field: numberOrNull, leading: patternOrNull });
const groupPlaces = v.nullable(v.strictObject({ executives: place, representatives: place }));
export const places = v.strictObject({
  all: v.strictObject({ top: numberOrNull, field: numberOrNull }),
  groups: groupPlaces,
});
const shift = <const Id extends v.GenericSchema>(id: Id) =>
  v.strictObject({
    id,
    value: moved,
    consensus: moved,
    gap: moved,
    executives: moved,
    representatives: moved,
    counts: v.boolean(),
  });
const history = <const Id extends v.GenericSchema>(id: Id) =>
  v.array(
    v.strictObject({
      round: roundId,
      number: count,
      closedAt: at,
      shifts: v.array(shift(id)),
      leading: v.strictObject({ before: patternOrNull, after: patternOrNull }),
      lean: moved,
      places: v.strictObject({ before: places, after: places }),
      moved: numberOrNull,
      pays: v.boolean(),
    }),
  );

const patternResult = v.strictObject({
  model: v.number(),
  axes: byAxis,
  axisConsensus: byAxis,
  top: numberOrNull,
  field: numberOrNull,
  lean: numberOrNull,
  leading: patternOrNull,
  first,
  places: groupPlaces,
  execShareInterval: v.nullable(pair),
  talk: v.array(
    v.strictObject({
      id: v.string(),
      impact: numberOrNull,
      pivotal: v.nullable(v.boolean()),
      ifExecutives: patternOrNull,
      ifRepresentatives: patternOrNull,
    }),
  ),
  agenda: v.strictObject({
    discuss: v.array(v.string()),
    prepare: v.array(v.string()),
    settled: v.array(v.string()),
  }),
  support: v.nullable(byPattern),
  supportByGroup: byGroup,
  supporters,
  turnout: v.number(),
  quorum: v.boolean(),
  flatShare: numberOrNull,
  doubtsBeforeSensitivity: v.array(v.picklist(DOUBTS)),
  basisBeforeSensitivity: basis,
  doubts: v.array(doubt),
  recommended: patternOrNull,
  basis,
  oneVoterMight: v.nullable(v.boolean()),
  shaky: v.array(v.string()),
  sensitivity: v.nullable(sensitivity),
  halo: v.nullable(v.strictObject({ lean: pair, across: pair })),
  proposed: v.strictObject({ start: v.nullable(v.string()), next: v.array(v.string()) }),
  generator: v.strictObject({ name: v.string(), seed: v.number() }),
});

export const preview = v.strictObject({
  round: roundId,
  kind: roundKind,
  subjects: v.array(
    v.strictObject({
      subject: subjectId,
      representatives: counts,
      mean: numberOrNull,
      consensus: numberOrNull,
      reasons: v.exactOptional(reasons),
    }),
  ),
});

export const assessment = v.strictObject({
  round: roundId,
  number: count,
  closedAt: at,
  electorate,
  items: v.array(
    v.strictObject({
      item: itemId,
      figures,
      round: count,
      voters: count,
      reasons: v.exactOptional(reasons),
      ...shownAnswers,
    }),
  ),
  pattern: patternResult,
  history: history(itemId),
});

const task = v.strictObject({
  task: taskId,
  score: numberOrNull,
  consensus: numberOrNull,
  gap: numberOrNull,
  flags: v.array(flag),
  criteria: each(CRITERIA, numberOrNull),
  rank: numberOrNull,
  tier,
  firmness: v.nullable(
    v.strictObject({
      first: v.number(),
      best: v.number(),
      topThree: v.number(),
      rank5: v.number(),
      rank95: v.number(),
    }),
  ),
  details: v.array(v.strictObject({ criterion: v.picklist(CRITERIA), figures, ...shownAnswers })),
});

export const ranking = v.strictObject({
  round: roundId,
  number: count,
  closedAt: at,
  electorate,
  model: v.number(),
  seed: v.number(),
  tasks: v.array(task),
  proposed: v.strictObject({ start: v.nullable(taskId), next: v.array(taskId) }),
  history: history(taskId),
});
