import { elapsed } from '../elapsed.ts';

/** Time from outside, so that tests turn the clock by hand. Each starter answers how to stop it. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some moment, never set back. */
  elapsed(): number;
  after(ms: number, act: () => void): () => void;
  every(ms: number, act: () => void): () => void;
}

export const realTimers: Timers = {
  now: () => Date.now(),
  elapsed,
  after(ms, act) {
    const timer = setTimeout(act, ms).unref();
    return () => clearTimeout(timer);
  },
  every(ms, act) {
    const timer = setInterval(act, ms).unref();
    return () => clearInterval(timer);
  },
};
