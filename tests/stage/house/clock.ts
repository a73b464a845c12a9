import { flushSync } from 'svelte';
import { vi } from 'vitest';
import type { House } from './house.ts';
import { rest } from './rest.ts';

const stands = (at: number): void => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(at);
};
const jumps = (ms: number): void => {
  vi.advanceTimersByTime(ms);
  flushSync();
};

/** Time that goes on when it is told to, for the pages and for their board alike; in ms. */
export const clock = {
  stands,
  /** It is when the board's next event will be. */
  meets: ({ story }: House): void => stands((story.log.at(-1)?.at ?? 0) + 1_000),
  /** So much later, as it is drawn first. */
  jumps,
  /** So much later, with all that follows. */
  async goesOn(ms: number): Promise<void> {
    jumps(ms);
    await rest();
  },
  /** Time goes on by itself again. */
  goes: (): void => void vi.useRealTimers(),
} as const;
