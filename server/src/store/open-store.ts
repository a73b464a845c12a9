import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

export const DATABASE_FILE = 'nemawashi.sqlite';

/** Opens the store of a folder, brought up to date, and holds its folder until it is closed. Rejects with one clear sentence. */
export async function openStore({ dataDir }: { readonly dataDir: string }): Promise<Store> {
  const folder = resolve(dataDir);
  try {
    // Others may look into a folder that somebody else has made: that was their choice. What is in it is ours alone.
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Error(`the folder ${folder} can’t be made: name another in DATA_DIR`, { cause: error });
  }
  return openSqliteStore(join(folder, DATABASE_FILE));
}
