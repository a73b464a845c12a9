import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { holdSqliteFolder, openSqliteStore } from './sqlite/sqlite-store.ts';
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

/** Keeps servers away from a folder; answers how to let go. Rejects with `FolderInUse` where one has it. */
export const holdFolder = (dataDir: string): Promise<() => Promise<void>> =>
  holdSqliteFolder(join(resolve(dataDir), DATABASE_FILE));
