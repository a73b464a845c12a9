import * as v from 'valibot';
import { roundId, subjectId, taskId, itemId } from '../id-schemas.ts';
import { moment } from '../../values/date.ts';
import { whole } from '../../values/number.ts';
import { LIMITS, optionalLine } from '../text.ts';
import { timePlanSchema } from '../time-plan.ts';
import { LONGEST_TIMER_MS, TIMER_ACTIONS } from '../timer.ts';

const REVEALS = ['everyone', 'representatives'] as const;
/** Who is shown at the close: everybody, or first the representatives alone (忖度: people defer to rank). */
export type Reveal = (typeof REVEALS)[number];

/** Voting, and leading the room through it. */
export const ROOM_COMMANDS = {
  answer: v.object({
    type: v.literal('answer'),
    round: roundId,
    subject: subjectId,
    /** Range is judged by `decide`, so that a wrong value is answered as such. */
    value: v.nullable(v.number()),
    /** The revision of the answer this one replaces; 0 if there was none. */
    replaces: whole,
    /** Why; asked for after the answer, which is then given once more with it. Missing or empty: none. */
    reason: v.exactOptional(optionalLine(LIMITS.answerReason)),
  }),
  /** Another round on chosen items, or tasks; it is sealed again and the rounds before stay. */
  openRound: v.variant('kind', [
    v.object({
      type: v.literal('openRound'),
      kind: v.literal('checklist'),
      items: v.pipe(v.array(itemId), v.minLength(1), v.maxLength(200)),
    }),
    v.object({
      type: v.literal('openRound'),
      kind: v.literal('scores'),
      tasks: v.pipe(v.array(taskId), v.minLength(1), v.maxLength(100)),
    }),
  ]),
  /** Closes and reveals in one step. */
  closeRound: v.object({
    type: v.literal('closeRound'),
    round: roundId,
    reveal: v.optional(v.picklist(REVEALS), 'everyone'),
  }),
  /** The second half of a reveal that showed the representatives first. */
  revealRest: v.object({ type: v.literal('revealRest'), round: roundId }),
  /** Between discussing and proposing, which both may be returned to until scoring opens. */
  moveTo: v.object({
    type: v.literal('moveTo'),
    from: v.picklist(['discuss', 'propose']),
    to: v.picklist(['discuss', 'propose']),
  }),
  openScoring: v.object({ type: v.literal('openScoring') }),
  /** What everybody's screen follows to: an item, a task; null: nothing in particular. */
  lookAt: v.object({ type: v.literal('lookAt'), subject: v.nullable(subjectId) }),
  /** It is talked through, and everybody's screen goes on to `next`; null: to nothing, if it stood at this. */
  finishTopic: v.object({ type: v.literal('finishTopic'), subject: subjectId, next: v.nullable(subjectId) }),
  resumeTopic: v.object({ type: v.literal('resumeTopic'), subject: subjectId }),
  /** Minutes for each phase; null: as many as suit the number of items. */
  planTime: v.object({ type: v.literal('planTime'), plan: v.nullable(timePlanSchema) }),
  setTimer: v.object({
    type: v.literal('setTimer'),
    action: v.picklist(TIMER_ACTIONS),
    /** Of `start` and `extend`; the others ignore it. */
    ms: v.optional(v.pipe(whole, v.maxValue(LONGEST_TIMER_MS)), 0),
  }),
  /** Until when answers are asked for, on a board that stands open for days; null: no such time. */
  setDue: v.object({ type: v.literal('setDue'), at: v.nullable(moment) }),
} as const;
