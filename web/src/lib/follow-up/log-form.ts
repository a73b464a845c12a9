import type { PilotLog, pilotLogSchema, Trial } from '@nemawashi/shared/board/follow-up';
import type { InferInput } from 'valibot';
import { openNumber } from '#lib/forms/complaints.ts';
import { numberIn } from '#lib/ui/number-text.ts';

/** A line of a pilot's log as its form holds it: every field a text. */
export type LogText = Record<'id' | 'on' | 'before' | 'having' | 'quality' | 'uses' | 'remark', string>;

export const QUALITIES = [1, 2, 3, 4, 5] as const;
const MOST_HOURS = 10_000;
const MOST_USES = 1000;

export const blankLog = (id: string, on: string): LogText => ({
  id,
  on,
  before: '',
  having: '',
  quality: '',
  uses: '',
  remark: '',
});

export const textOf = (log: PilotLog): LogText => ({
  id: log.id,
  on: log.on,
  before: String(log.hoursBefore),
  having: String(log.hoursWith),
  quality: log.quality === null ? '' : String(log.quality),
  uses: log.usesAWeek === null ? '' : String(log.usesAWeek),
  remark: log.remark,
});

/** What was typed, read; NaN where it can't be meant. Work that took no time saves none. */
export const entryOf = ({ task, department }: Trial, text: LogText): InferInput<typeof pilotLogSchema> => ({
  id: text.id,
  task,
  department,
  on: text.on,
  hoursBefore: numberIn(text.before, MOST_HOURS) || Number.NaN,
  hoursWith: numberIn(text.having, MOST_HOURS) ?? Number.NaN,
  quality: QUALITIES.find((each) => String(each) === text.quality) ?? null,
  usesAWeek: openNumber(text.uses, (uses) => numberIn(uses, MOST_USES)),
  remark: text.remark,
});
