import * as v from 'valibot';
import { departmentId, logId, questionId, taskId } from './id-schemas.ts';
import type { DepartmentId, SeatId, TaskId, Timestamp } from './ids.ts';
import { LIMITS, line, optionalLine } from './text.ts';
import { day } from '../values/date.ts';
import { hours, whole } from '../values/number.ts';

/** Where a task is tried: in its pilot, or by a department that took its success over. */
export interface Trial {
  readonly task: TaskId;
  /** Missing: in the pilot itself, as in all that was logged before such departments had a log of their own. */
  readonly department?: DepartmentId | undefined;
}
const trial = { task: taskId, department: v.optional(departmentId) };

/** One line of a pilot's log: the same piece of work, before and with AI. */
export const pilotLogSchema = v.object({
  /** Made by whoever writes it; the same id again corrects the entry. */
  id: logId,
  ...trial,
  on: day,
  /** Hours the work took before, and takes with AI. */
  hoursBefore: hours,
  hoursWith: hours,
  /** How good the result was, 1 … 5; null: not judged. */
  quality: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  /** How often a week it was used; null: not counted. */
  usesAWeek: v.nullable(v.pipe(whole, v.maxValue(1000))),
  remark: optionalLine(LIMITS.remark),
});
export type PilotLogEntry = v.InferOutput<typeof pilotLogSchema>;
export interface PilotLog extends PilotLogEntry {
  readonly by: SeatId;
  readonly at: Timestamp;
}

export const VERDICTS = ['success', 'mixed', 'stopped'] as const;
/** What a pilot came to, said by people; the hours stand in its log. */
export const pilotVerdictSchema = v.object({
  ...trial,
  verdict: v.picklist(VERDICTS),
  lesson: optionalLine(LIMITS.remark),
});
export interface PilotVerdict extends v.InferOutput<typeof pilotVerdictSchema> {
  readonly by: SeatId;
  readonly at: Timestamp;
}

/** A department that takes a success over: the sideways rollout. */
export const takeOverSchema = v.object({ task: taskId, department: departmentId });
export interface TakenOver {
  readonly task: TaskId;
  readonly department: DepartmentId;
  readonly by: SeatId;
  readonly at: Timestamp;
}

/** Days after a pilot's end at which use is counted. */
export const USE_DAYS = [30, 60, 90] as const;
/** How many of those who could use it used it at least once that week. */
export const useSchema = v.pipe(
  v.object({
    ...trial,
    days: v.picklist(USE_DAYS),
    people: v.pipe(whole, v.minValue(1), v.maxValue(100_000)),
    weekly: whole,
  }),
  v.check(({ people, weekly }) => weekly <= people),
);
export interface UseCount extends v.InferOutput<typeof useSchema> {
  readonly by: SeatId;
  readonly at: Timestamp;
}

/** A question or trouble of somebody who uses AI there. */
export const questionSchema = v.object({
  /** Made by whoever writes it down; the same id again corrects it. */
  id: questionId,
  ...trial,
  text: line(LIMITS.remark),
});
/** `text` empty: the answer before is taken back, and the question is open again. */
export const questionAnswerSchema = v.object({ question: questionId, text: optionalLine(LIMITS.remark) });
export interface UserQuestion extends v.InferOutput<typeof questionSchema> {
  readonly by: SeatId;
  readonly at: Timestamp;
  /** Null: open. */
  readonly answer: { readonly text: string; readonly by: SeatId; readonly at: Timestamp } | null;
}

/** What is known of the waves that were agreed. */
export interface FollowUp {
  readonly logs: readonly PilotLog[];
  readonly verdicts: readonly PilotVerdict[];
  readonly takenOver: readonly TakenOver[];
  readonly use: readonly UseCount[];
  /** In the order in which they were written down. */
  readonly questions: readonly UserQuestion[];
}
export const NO_FOLLOW_UP: FollowUp = { logs: [], verdicts: [], takenOver: [], use: [], questions: [] };

/** As many as one board takes; one of an earlier version may hold more. */
export const MOST_LOGS = 1000;
export const MOST_QUESTIONS = 500;
export const MOST_TAKEN_OVER = 60;
/** UTF-16 units of remarks, lessons, questions and answers together: every page holds them all (SPEC X51). */
export const MOST_WRITTEN = 60_000;

export const written = ({ logs, verdicts, questions }: FollowUp): number =>
  [
    ...logs.map(({ remark }) => remark),
    ...verdicts.map(({ lesson }) => lesson),
    ...questions.flatMap(({ text, answer }) => [text, answer?.text ?? '']),
  ].reduce((sum, { length }) => sum + length, 0);
