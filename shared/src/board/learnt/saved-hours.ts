import type { PilotResult } from './pilot-result.ts';

/** Hours that a task takes less, first said of a month, where today's hours a month are known, else of what was logged. */
export interface SavedHours {
  readonly hours: number;
  readonly of: 'month' | 'logged';
  /** Of the time before, above 0 … 1. */
  readonly share: number;
}

/** Null: nothing was measured, or no time was saved. `hoursAMonth`: what the task takes today; null: not estimated. */
export function savedHours(
  hoursAMonth: number | null,
  { saved, hoursBefore, hoursWith }: Pick<PilotResult, 'saved' | 'hoursBefore' | 'hoursWith'>,
): SavedHours | null {
  if (saved === null || saved <= 0) return null;
  return hoursAMonth === null
    ? { hours: hoursBefore - hoursWith, of: 'logged', share: saved }
    : { hours: hoursAMonth * saved, of: 'month', share: saved };
}
