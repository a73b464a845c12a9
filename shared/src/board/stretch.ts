import type { Timestamp } from './ids.ts';
import { LONGEST_TIMER_MS } from './timer.ts';

/**
 * How long something went on in a meeting, in milliseconds. What stood open for longer than any meeting should last, over
 * night or for a week, wasn't talked about all the while: how long it was, nobody knows, and nothing is counted.
 */
export function stretch(from: Timestamp, to: Timestamp): number {
  const ms = Math.max(0, to - from);
  return ms > LONGEST_TIMER_MS ? 0 : ms;
}
