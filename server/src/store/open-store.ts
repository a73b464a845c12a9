import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Reached } from './postgres/database.ts';
import { holdSqliteFolder, openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

export const DATABASE_FILE = 'nemawashi.sqlite';

export interface StorePlace {
  readonly dataDir: string;
  /** Missing or null: in a file of the folder. */
  readonly database?: Reached | null;
  /** How long is waited for a server of this folder that was just killed; missing: as a start does. Milliseconds. */
  readonly patience?: number;
}

/** Opens the store, brought up to date, and holds it until it is closed. Rejects with one clear sentence. */
export async function openStore({ dataDir, database = null, ...rest }: StorePlace): Promise<Store> {
  const folder = resolve(dataDir);
  try {
    // Others may look into a folder that somebody else has made: that was their choice. What is in it is ours alone.
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Error(`the folder ${folder} can’t be made: name another in DATA_DIR`, { cause: error });
  }
  if (database === null) return openSqliteStore(join(folder, DATABASE_FILE));
  // Whoever has no such database doesn't wait for its driver.
  const { openPostgresStore } = await import('./postgres/postgres-store.ts');
  return openPostgresStore({ ...rest, ...database, folder });
}

/** Keeps servers away from a folder; answers how to let go. Rejects with `FolderInUse` where one has it. */
export const holdFolder = (dataDir: string): Promise<() => Promise<void>> =>
  holdSqliteFolder(join(resolve(dataDir), DATABASE_FILE));
