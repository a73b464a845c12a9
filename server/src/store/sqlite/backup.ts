import type { Marks } from '../marks.ts';
import { ownFile } from '../own-file.ts';
import type { Database } from './database.ts';
import type { BackupFiles } from './messages.ts';

/** Pages of 4 kB a step: some milliseconds, between which whatever else is asked of the store is done. */
const STEP = 256;

/**
 * Copies the database beside those who write, with what they write meanwhile. The marks first: a log that is ahead of its
 * mark is whole, one that is behind has lost its tail.
 */
export async function backup(db: Database, marks: Marks, files: BackupFiles): Promise<null> {
  marks.copyTo(files.marks);
  ownFile(files.database, { make: true });
  await db.copyTo(files.database, STEP);
  return null;
}
