import type { Timer } from '@nemawashi/shared/board/timer';

/** What is left, in milliseconds; 0: it is over. `now`: the server's time. */
export const leftOf = (timer: Timer, now: number): number =>
  timer.kind === 'running' ? Math.max(0, timer.endsAt - now) : timer.remaining;

/** As a clock shows it, 4:05. Counts down to 0:00 exactly when the time is over. */
export function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is worth reading out: not every second, only when it starts to matter. */
export function announced(ms: number): 'five-minutes' | 'one-minute' | 'over' | null {
  if (ms === 0) return 'over';
  if (ms <= 60_000) return 'one-minute';
  return ms <= 300_000 ? 'five-minutes' : null;
}
