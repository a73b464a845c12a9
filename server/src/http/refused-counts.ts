import { TIMES } from '../access/limits.ts';
import type { RefusedCount } from '../access/refused.ts';
import type { Log } from '../log.ts';

/** Says in the log once a minute how many were refused, by kind and never by whom, and nothing when nobody was. Returns how to stop. */
export function tellRefusedCounts(
  log: Log,
  refused: RefusedCount,
  timers: { every(ms: number, act: () => void): () => void },
): () => void {
  const tell = () => {
    const news = refused.news();
    if (news !== null) log.warn({ refused: news }, 'refused in the last minute');
  };
  const end = timers.every(TIMES.told, tell);
  return () => {
    end();
    tell();
  };
}
