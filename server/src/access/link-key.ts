import { createHmac } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardId, LinkId } from '@nemawashi/shared/board/ids';
import { SECRET_LENGTH } from '@nemawashi/shared/links/secret';
import { alphanumeric, makeSecret } from './secret.ts';

/**
 * Makes the secrets of invitation links, so that whoever leads can be shown them again. It stands outside the database:
 * the database alone, with its hashes, still tells none.
 */
export interface LinkKey {
  secretOf(board: BoardId, link: LinkId): string;
}

export const LINK_KEY_FILE = 'invitation-links.key';
/** Characters; ours has 64, some 380 bits. */
export const SHORTEST_LINK_KEY = 32;

const linkKeyFrom = (key: string): LinkKey => ({
  secretOf: (board, link) =>
    alphanumeric(createHmac('sha256', key).update(`invitation link\n${board}\n${link}`).digest(), SECRET_LENGTH),
});

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The key of this data folder, made on the first start; whoever asks holds the folder. `given`: LINK_KEY, which stands instead. */
export async function openLinkKey(folder: string, given: string | null): Promise<LinkKey> {
  if (given !== null) return linkKeyFrom(given);
  const file = join(folder, LINK_KEY_FILE);
  const key = (await read(file)) ?? (await make(file));
  if (key.length < SHORTEST_LINK_KEY)
    throw new Error(`the file ${file} holds no key: bring it back from a backup, or delete it and make new links`);
  return linkKeyFrom(key);
}

async function read(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Error(`the file ${file} can’t be read`, { cause: error });
  }
}

/** All of it or nothing: half a key would make links that nobody can show again. */
async function make(file: string): Promise<string> {
  const key = `${makeSecret()}${makeSecret()}`;
  try {
    await writeFile(`${file}.new`, `${key}\n`, { mode: 0o600, flush: true });
    await rename(`${file}.new`, file);
  } catch (error) {
    throw new Error(`the file ${file} can’t be written`, { cause: error });
  }
  return key;
}
