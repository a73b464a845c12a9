import { errorCode, type Database } from './database.ts';

/** Pages, of 4 kB: with less to win it isn't worth the time. */
const FEWEST_FREE = 1000;

/**
 * At the start, before anybody waits: what a killed process had erased stands in no file any more, and what compaction has
 * left empty is given back to the disk, where that is more than half of the file.
 */
export function vacuum(db: Database): void {
  const count = (of: string) => {
    const [row] = db.run({ sql: `pragma ${of}`, parameters: [] }).rows as Record<string, number>[];
    return row?.[of] ?? 0;
  };
  try {
    db.emptyLog();
    const free = count('freelist_count');
    if (free < FEWEST_FREE || free < count('page_count') / 2) return;
    db.run({ sql: 'vacuum', parameters: [] });
    db.emptyLog();
  } catch (error) {
    // No room for it, or somebody reads: the file stays as it is.
    if (errorCode(error) === null) throw error;
  }
}
