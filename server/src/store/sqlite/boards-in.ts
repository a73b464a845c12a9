import { type Database, isDamage } from './database.ts';

/** From one board to the next, without a look at their events. */
const NEXT = {
  up: 'select board from events where board > ? order by board limit 1',
  down: 'select board from events where board < ? order by board desc limit 1',
};
/** Behind every id. */
const END = '\u{10ffff}';

/** Every board of which events are left, as far as the file can be read: from one end, and if need be from the other. */
export function boardsIn(db: Database): string[] {
  const found = new Set<string>();
  for (const way of ['up', 'down'] as const)
    try {
      for (let last = way === 'up' ? '' : END; ; ) {
        let next: string | null = null;
        db.walk(NEXT[way], [last], ({ board }) => {
          next = String(board);
          return false;
        });
        if (next === null) return [...found];
        found.add(next);
        last = next;
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  return [...found];
}
