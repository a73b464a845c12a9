import type { Timer } from '@nemawashi/shared/board/timer';
import { announced, leftOf } from './clock.ts';

/** What is read out of the timer; `left` in milliseconds, of one that starts all it was given. */
export type TimerNews =
  | { readonly kind: 'started' | 'extended' | 'paused' | 'resumed'; readonly left: number }
  | { readonly kind: 'five-minutes' | 'one-minute' | 'over' | 'stopped' };

/** The timer as it was last heard of, and what was said then; null: nothing yet, or nothing any more. */
export interface Heard {
  readonly timer: Timer | null;
  readonly mark: ReturnType<typeof announced>;
  readonly news: TimerNews | null;
}

const markOf = (timer: Timer | null, now: number): Heard['mark'] =>
  timer?.kind === 'running' ? announced(leftOf(timer, now)) : null;

/** Whoever opens the page while a timer runs sees it; only what happens from then on is read out. */
export const firstHeard = (timer: Timer | null, now: number): Heard => ({
  timer,
  mark: markOf(timer, now),
  news: null,
});

/** What is heard at the server's time `now`; the same `heard` again where nothing is worth a word. */
export function hear(heard: Heard, timer: Timer | null, now: number): Heard {
  const mark = markOf(timer, now);
  const changed = changeBetween(heard.timer, timer, now);
  if (changed !== null) return { timer, mark, news: changed };
  // Time given back by a longer timer is no news of its own, only time that runs out.
  if (mark !== null && mark !== heard.mark) return { timer, mark, news: { kind: mark } };
  return heard;
}

function changeBetween(before: Timer | null, after: Timer | null, now: number): TimerNews | null {
  if (after === null) return before === null ? null : { kind: 'stopped' };
  const left = leftOf(after, now);
  if (before === null || after.length < before.length) return { kind: 'started', left: after.length };
  // Only more time makes a timer longer, running or not.
  if (after.length > before.length) return { kind: 'extended', left };
  if (after.kind === before.kind) return null;
  return { kind: after.kind === 'paused' ? 'paused' : 'resumed', left };
}
