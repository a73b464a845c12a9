import { constants } from 'node:fs';
import { access, copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LINK_KEY_FILE } from '../access/link-key.ts';
import { DATABASE_FILE, holdFolder, openStore } from '../store/open-store.ts';
import { MARKS_FILE } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { type Verified, verifyAll } from './verify.ts';

/** What a data folder is; the key is none of it where LINK_KEY stands instead. */
const FILES = [DATABASE_FILE, MARKS_FILE, LINK_KEY_FILE] as const;
/** What SQLite puts beside a database in use. */
const BESIDE = ['-wal', '-shm'] as const;

const exists = (file: string): Promise<boolean> =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  );

/** On the disk when it resolves; its owner's alone. */
async function copied(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  const file = await open(to, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Copies the folder of an open store into one that must not be there yet. Others go on meanwhile. */
export async function makeBackup(store: Pick<Store, 'backup'>, from: string, into: string): Promise<void> {
  await mkdir(into, { mode: 0o700 }).catch((error: unknown) => {
    throw new Error(`the folder ${into} can’t be made: name one that isn’t there yet, in a folder that is`, {
      cause: error,
    });
  });
  await store.backup(into);
  if (await exists(join(from, LINK_KEY_FILE))) await copied(join(from, LINK_KEY_FILE), join(into, LINK_KEY_FILE));
}

export interface CheckedBackup extends Verified {
  /** Of all its files. */
  readonly bytes: number;
}

/** In DATA_DIR, while a backup is read through. */
const READING = 'restoring';

/**
 * Runs `use` with a copy of a backup in `dataDir`, with what SQLite had beside it where it was copied by hand: whoever opens
 * a store brings it up to date, and a backup stays as it was made, for the version that made it.
 */
export async function withCopy<Result>(
  backup: string,
  dataDir: string,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  if (!(await exists(join(backup, DATABASE_FILE)))) throw new Error(`there is no backup in ${backup}`);
  const copy = join(dataDir, READING);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true, mode: 0o700 });
  try {
    for (const file of [...FILES, `${DATABASE_FILE}-wal`])
      if (await exists(join(backup, file))) await copied(join(backup, file), join(copy, file));
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Opens a backup as a server would, brings it up to date as that would, and reads every log of it through. */
export async function checkBackup(folder: string): Promise<CheckedBackup> {
  const store = await openStore({ dataDir: folder });
  let verified: Verified;
  try {
    verified = await verifyAll(store);
  } finally {
    await store.close();
  }
  await rm(join(folder, `${DATABASE_FILE}.lock`), { force: true });
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return { ...verified, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * Puts a backup, which was checked, in the place of what is in `dataDir`; answers under which names that stays there.
 * Rejects with `FolderInUse` where a server has it. Killed in the middle of it nothing is gone: what stood there has names that
 * end in `.before-…`, what comes has its own or ones that end in `.new`, and the same command again goes on.
 */
export async function restoreBackup(backup: string, dataDir: string, now: Date): Promise<readonly string[]> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const letGo = await holdFolder(dataDir);
  try {
    const suffix = `before-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
    const coming: string[] = [];
    for (const file of FILES)
      if (await exists(join(backup, file))) {
        await rm(join(dataDir, `${file}.new`), { force: true });
        await copied(join(backup, file), join(dataDir, `${file}.new`));
        coming.push(file);
      }
    const kept: string[] = [];
    const aside = async (file: string, as: string) => {
      if (!(await exists(join(dataDir, file)))) return;
      await rename(join(dataDir, file), join(dataDir, as));
      kept.push(as);
    };
    // What belongs to a database goes with it, before another one stands there.
    for (const file of coming) await aside(file, `${file}.${suffix}`);
    for (const end of BESIDE) await aside(`${DATABASE_FILE}${end}`, `${DATABASE_FILE}.${suffix}${end}`);
    // The database last: without one the folder is as new, and nobody goes on with half of it.
    for (const file of coming.toReversed()) await rename(join(dataDir, `${file}.new`), join(dataDir, file));
    return kept;
  } finally {
    await letGo();
  }
}
