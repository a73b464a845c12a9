import * as v from 'valibot';
import type { WarningKind } from '../reckoning/radar.ts';
import type { AgreedOutcome } from './agreed-outcome.ts';
import { seatId } from './id-schemas.ts';
import type { SeatId, Timestamp } from './ids.ts';
import type { Pilot } from './pilot.ts';
import { MOST_PARTICIPANTS } from './participant.ts';
import { LIMITS, line, optionalLine, paragraph } from './text.ts';
import { TOO_LARGE } from './too-large.ts';
import { type ToDo, toDoDrafts } from './to-do.ts';
import { day } from '../values/date.ts';
import { whole, yen } from '../values/number.ts';

/** What the plan says beside its pilots. */
export const frameSchema = v.object({
  /** What the pattern means for this company, in its own sentences. */
  meaning: paragraph(LIMITS.meaning),
  /** How it goes on after the first success, in order. */
  steps: toDoDrafts,
  /** What an hour of work costs on average, in yen; null: yen aren't reckoned. */
  hourlyCost: v.nullable(yen),
  /** The month in which the company's fiscal year begins, 1 … 12; missing: as it was. */
  fiscalStart: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(12))),
  /** 定着の担当: who looks after use that sticks. Empty: nobody yet; missing: as it was. */
  caretaker: v.optional(optionalLine(LIMITS.name)),
  /** Percent of those who could use it that should use it weekly after three months; null: no aim; missing: as it was. */
  weeklyAim: v.optional(v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(100)))),
  /** 件名: what the plan asks for, in one line. Empty: the usual one (`planSubject`); missing: as it was. */
  subject: v.optional(optionalLine(LIMITS.title)),
});
export type Frame = v.InferOutput<typeof frameSchema>;
/** As it stands: nothing of it is missing. */
export interface WholeFrame extends Pick<Frame, 'meaning' | 'hourlyCost'> {
  readonly steps: readonly ToDo[];
  readonly fiscalStart: number;
  readonly caretaker: string;
  readonly weeklyAim: number | null;
  readonly subject: string;
}

/** How the room answers a warning of the failure radar: what it does about it, or why it lives with it. */
export const WARNING_ANSWERS = ['resolved', 'accepted'] as const;
export interface WarningAnswer {
  readonly answer: (typeof WARNING_ANSWERS)[number];
  readonly reason: string;
  readonly by: SeatId;
  readonly at: Timestamp;
}

/** What people consent to. `version` counts every change, so that consent can name what it agrees to. */
export interface Plan extends WholeFrame {
  readonly version: number;
  /** Counts from 1; the next wave begins when the one before is followed up. */
  readonly wave: number;
  readonly pilots: readonly Pilot[];
  readonly warningAnswers: Readonly<Partial<Record<WarningKind, WarningAnswer>>>;
}

/** A wave that is over, as it was agreed. */
export interface PastWave {
  readonly wave: number;
  readonly pilots: readonly Pilot[];
}

/** What is done about somebody's reservation or objection. */
const concernSchema = v.object({
  seat: seatId,
  owner: optionalLine(LIMITS.name),
  due: v.nullable(day),
  remark: optionalLine(LIMITS.remark),
});
export type ConcernFollowUp = v.InferOutput<typeof concernSchema>;

export const DECISIONS = ['approved', 'conditional', 'returned', 'rejected'] as const;
/** 決裁: what the final decider decided, and when. */
export const finalDecisionSchema = v.object({
  /** 決裁者. Empty: not named yet. */
  decider: optionalLine(LIMITS.name),
  /** Null: not decided yet. */
  decision: v.nullable(v.picklist(DECISIONS)),
  /** When it was decided, or is going to be. */
  on: v.nullable(day),
  remark: optionalLine(LIMITS.remark),
});
export type FinalDecision = v.InferOutput<typeof finalDecisionSchema>;
/** As many columns as a form has room for. */
export const MOST_SIGN_OFFS = 6;
/** 決裁欄: the offices whose seals or signatures the company's form takes, from the drafter's on. Empty: the usual four. */
export const signOffSchema = v.pipe(v.array(line(LIMITS.office)), v.maxLength(MOST_SIGN_OFFS));
export const UNDECIDED: FinalDecision = { decider: '', decision: null, on: null, remark: '' };

/** All that is written about concerns together, in characters: as much as two hundred of them to the full. */
const CONCERN_TEXT = 200 * (LIMITS.name + LIMITS.remark);

/** What is written down beside the plan (議事録). Changing it is no change of what people consent to. */
export const minutesSchema = v.object({
  homework: toDoDrafts,
  concerns: v.pipe(
    v.array(concernSchema),
    // Everybody at the board may have one.
    v.maxLength(MOST_PARTICIPANTS),
    v.check(
      (concerns) => concerns.reduce((sum, { owner, remark }) => sum + owner.length + remark.length, 0) <= CONCERN_TEXT,
      TOO_LARGE,
    ),
  ),
});
export type MinutesContent = v.InferOutput<typeof minutesSchema>;
export interface Minutes extends Omit<MinutesContent, 'homework'> {
  readonly homework: readonly ToDo[];
  /** Counts every change: two facilitators can't overwrite each other unseen. */
  readonly version: number;
  readonly decision: FinalDecision;
  readonly signOff: readonly string[];
}

/** Versions that commands name. */
export const version = whole;

export interface Agreement {
  /** Of the event by which it came about. */
  readonly seq: number;
  readonly at: Timestamp;
  readonly by: SeatId;
  readonly plan: number;
  readonly wave: number;
  readonly silent: readonly SeatId[];
  readonly notes: Readonly<Record<string, string>>;
  /** Pattern and ranks as they were agreed; null: nothing had been revealed. */
  readonly outcome: AgreedOutcome | null;
  /** What the final decider had said when it was reopened or its wave was over; null until then. */
  readonly decision: FinalDecision | null;
  /** Why it was taken up again; null: it wasn't. */
  readonly reopened: { readonly at: Timestamp; readonly by: SeatId; readonly reason: string } | null;
}

/** April, as in most Japanese companies. */
const USUAL_FISCAL_START = 4;

export const EMPTY_PLAN: Plan = {
  version: 0,
  wave: 1,
  pilots: [],
  meaning: '',
  steps: [],
  hourlyCost: null,
  fiscalStart: USUAL_FISCAL_START,
  caretaker: '',
  weeklyAim: null,
  subject: '',
  warningAnswers: {},
};
export const EMPTY_MINUTES: Minutes = { version: 0, homework: [], concerns: [], decision: UNDECIDED, signOff: [] };
