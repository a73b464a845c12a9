import { constants } from 'node:fs';
import { access, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LINK_KEY_FILE } from '../access/link-key.ts';
import type { Config } from '../config.ts';
import { moveRows } from '../store/moving.ts';
import { DATABASE_FILE, openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type Verified, verifyAll } from './verify.ts';

const exists = (file: string): Promise<boolean> =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  );

async function within<Result>(store: Store, use: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const endsOf = ({ boards }: Verified): string =>
  boards
    .map(({ board, seq, head, problem }) => [board, seq, head, problem].join(' '))
    .sort()
    .join('\n');

/**
 * Moves the boards of a folder into the database of the config, and reads every one of them through there: each ends as it
 * did, with the same head. The folder stays as it is. Rejects with one clear sentence; answers how many boards.
 */
export async function move(folder: string, config: Config): Promise<number> {
  const { database } = config;
  if (database === null) throw new Error('DATABASE_URL is unset: name in it the database that the boards move to');
  if (!(await exists(join(folder, DATABASE_FILE)))) throw new Error(`there are no boards in ${folder}`);
  const before = await within(await openStore({ dataDir: folder }), verifyAll);
  if (before.boards.some(({ problem }) => problem !== null))
    throw new Error('a board isn’t what was written: see `verify`, and `repair` it first');
  // A server that begins meanwhile, as several may on one database, finds all of it or nothing.
  return within(await openStore(config), async (store) => {
    if ((await store.events.traces()).length > 0)
      throw new Error('there are boards in that database already: name an empty one in DATABASE_URL');
    // First: without it no link or code that was given out opens anything any more.
    await copyKey(folder, config);
    await moveRows(folder, database);
    const after = await verifyAll(store);
    if (endsOf(after) !== endsOf(before)) throw new Error('what came over isn’t what was there: drop that database');
    return after.boards.length;
  });
}

async function copyKey(folder: string, { dataDir, linkKey }: Config): Promise<void> {
  const [from, to] = [join(folder, LINK_KEY_FILE), join(dataDir, LINK_KEY_FILE)];
  if (linkKey !== null || from === to || !(await exists(from)) || (await exists(to))) return;
  await copyFile(from, to, constants.COPYFILE_EXCL);
}
