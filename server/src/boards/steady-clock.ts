import type { Timestamp } from '@nemawashi/shared/board/ids';
import type { Elapsed } from '../elapsed.ts';

/** While the time of day is behind what was already shown: slow enough to be caught up with, fast enough for a timer. */
const SLOWED = 0.9;

/**
 * The time of day, but never earlier than `from`, which may go on by itself, or than what it said before. Where the
 * machine's clock is set back it goes on a little slower until it is right again, as time servers do, so that nothing in a
 * log comes before its cause and a timer that runs ends when the room expects it.
 */
export function steadyClock(options: {
  wall: () => Timestamp;
  elapsed: Elapsed;
  from: () => Timestamp;
}): () => Timestamp {
  let shown = options.from();
  let since = options.elapsed();
  return () => {
    const now = options.elapsed();
    shown = Math.max(options.wall(), options.from(), shown + Math.max(0, now - since) * SLOWED);
    since = now;
    return Math.floor(shown);
  };
}
