import type { PilotLog, Trial } from '../follow-up.ts';
import { isOf } from './trial.ts';

/** What a pilot's log comes to. Sums and means over its entries; null: nothing of the kind was logged. */
export interface PilotResult {
  readonly entries: number;
  readonly hoursBefore: number;
  readonly hoursWith: number;
  /** 1 − with ÷ before: the share of the time that was saved; negative if it took longer. Null without hours before. */
  readonly saved: number | null;
  /** 1 … 5. */
  readonly quality: number | null;
  readonly usesAWeek: number | null;
}

const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const given = (numbers: readonly (number | null)[]): number[] => numbers.filter((each) => each !== null);

/** What of a log's entry figures are made of. */
type Measured = Pick<PilotLog, 'task' | 'department' | 'hoursBefore' | 'hoursWith' | 'quality' | 'usesAWeek'>;

export function pilotResult(trial: Trial, logs: readonly Measured[]): PilotResult {
  const own = logs.filter(isOf(trial));
  const sum = (of: (log: Measured) => number) => own.reduce((all, log) => all + of(log), 0);
  const hoursBefore = sum((log) => log.hoursBefore);
  const hoursWith = sum((log) => log.hoursWith);
  return {
    entries: own.length,
    hoursBefore,
    hoursWith,
    saved: hoursBefore === 0 ? null : 1 - hoursWith / hoursBefore,
    quality: meanOf(given(own.map(({ quality }) => quality))),
    usesAWeek: meanOf(given(own.map(({ usesAWeek }) => usesAWeek))),
  };
}
