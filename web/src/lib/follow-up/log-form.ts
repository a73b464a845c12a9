import type { PilotLog, PilotLogEntry } from '@nemawashi/shared/board/follow-up';
import type { LogId, TaskId } from '@nemawashi/shared/board/ids';
import { numberIn } from '#lib/ui/number-text.ts';

/** A line of a pilot's log as its form holds it: every field a text. */
export type LogText = Record<'on' | 'before' | 'having' | 'quality' | 'uses' | 'remark', string>;

export const QUALITIES = [1, 2, 3, 4, 5] as const;
const MOST_HOURS = 10_000;
const MOST_USES = 1000;

export const blankLog = (on: string): LogText => ({ on, before: '', having: '', quality: '', uses: '', remark: '' });

export const textOf = (log: PilotLog): LogText => ({
  on: log.on,
  before: String(log.hoursBefore),
  having: String(log.hoursWith),
  quality: log.quality === null ? '' : String(log.quality),
  uses: log.usesAWeek === null ? '' : String(log.usesAWeek),
  remark: log.remark,
});

interface Read {
  readonly entry: Omit<PilotLogEntry, 'id' | 'task'> | null;
  readonly wrong: { readonly before: boolean; readonly having: boolean; readonly uses: boolean };
}

/** What was typed, read; `entry` null where something of it can't be meant. Work that took no time saves none. */
export function readLog(text: LogText): Read {
  const hoursBefore = numberIn(text.before, MOST_HOURS);
  const hoursWith = numberIn(text.having, MOST_HOURS);
  const uses = numberIn(text.uses, MOST_USES);
  const wrong = {
    before: hoursBefore === null || hoursBefore === 0,
    having: hoursWith === null,
    uses: text.uses.trim() !== '' && (uses === null || !Number.isInteger(uses)),
  };
  if (hoursBefore === null || hoursWith === null || wrong.before || wrong.uses) return { entry: null, wrong };
  const quality = QUALITIES.find((each) => String(each) === text.quality) ?? null;
  const { on, remark } = text;
  return { entry: { on, hoursBefore, hoursWith, quality, usesAWeek: uses, remark }, wrong };
}

export const logEntry = (id: LogId, task: TaskId, entry: Omit<PilotLogEntry, 'id' | 'task'>): PilotLogEntry => ({
  id,
  task,
  ...entry,
});
