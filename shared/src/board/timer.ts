import type { Timestamp } from './ids.ts';

/** Running: `endsAt` is set. Paused: `remaining` is. Both in milliseconds. */
export type Timer =
  | { readonly kind: 'running'; readonly endsAt: Timestamp; readonly length: number }
  | { readonly kind: 'paused'; readonly remaining: number; readonly length: number };

export const TIMER_ACTIONS = ['start', 'pause', 'resume', 'extend', 'stop'] as const;
export type TimerAction = (typeof TIMER_ACTIONS)[number];

/** Three hours: longer than any meeting should be. */
export const LONGEST_TIMER_MS = 3 * 60 * 60_000;

const left = (timer: Timer, at: Timestamp): number =>
  timer.kind === 'running' ? Math.max(0, timer.endsAt - at) : timer.remaining;

/** The timer after `action` at the time `at`; null: none runs. `ms` is read by `start` and `extend` only. */
export function timerAfter(timer: Timer | null, action: TimerAction, ms: number, at: Timestamp): Timer | null {
  if (action === 'start') return { kind: 'running', endsAt: at + ms, length: ms };
  if (timer === null || action === 'stop') return null;
  const remaining = left(timer, at);
  switch (action) {
    case 'pause':
      return { kind: 'paused', remaining, length: timer.length };
    case 'resume':
      return { kind: 'running', endsAt: at + remaining, length: timer.length };
    case 'extend': {
      const more = Math.min(LONGEST_TIMER_MS, remaining + ms);
      const length = timer.length + ms;
      return timer.kind === 'running'
        ? { kind: 'running', endsAt: at + more, length }
        : { kind: 'paused', remaining: more, length };
    }
  }
}
