import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In a server's own folder: by what it says two that were given the same folder, or a copy of it, know of each other. */
export const FOLDER_ID_FILE = 'nemawashi.folder';

export function folderId(folder: string): string {
  const file = join(folder, FOLDER_ID_FILE);
  try {
    // Of two that begin in an empty folder at once one makes it.
    writeFileSync(file, `${randomUUID()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
