import * as v from 'valibot';
import { FINEST } from '../../reckoning/finest.ts';
import { roundId, seatId } from '../../board/id-schemas.ts';
import { count, numberOrNull } from './parts.ts';
import { assessment, moved, patternOrNull, places } from './results.ts';

const change = v.strictObject({
  ...moved.entries,
  limit: numberOrNull,
  unchanged: v.nullable(v.boolean()),
});

export const thenAndNow = v.strictObject({
  then: roundId,
  lean: change,
  leading: v.strictObject({ before: patternOrNull, after: patternOrNull }),
  places: v.strictObject({ before: places, after: places }),
  items: v.array(v.strictObject({ id: v.string(), all: change, executives: moved, representatives: moved })),
});

const withholding = { heldBack: v.nullable(v.picklist(FINEST)), uncounted: v.array(seatId) };

/** Assessments after the first. */
export const again = v.strictObject({
  assessments: v.array(
    v.strictObject({
      ...assessment.entries,
      change: v.nullable(thenAndNow),
      people: v.strictObject({ came: v.array(seatId), left: v.array(seatId), stayed: count }),
      ...withholding,
    }),
  ),
  ...withholding,
});
