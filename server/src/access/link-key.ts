import { createHmac } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardId, LinkId } from '@nemawashi/shared/board/ids';
import { CODE_LENGTH, CODE_LETTERS } from '@nemawashi/shared/board/code';
import type { DoorMark } from '@nemawashi/shared/board/door';
import { SECRET_LENGTH } from '@nemawashi/shared/links/secret';
import type { Store } from '../store/store.ts';
import { alphanumeric, lettersOf, makeSecret } from './secret.ts';

/**
 * Makes the secrets of invitation links and short codes, so that whoever leads can be shown them again. It stands outside
 * the database: the database alone, with its hashes, tells none (SPEC D86).
 */
export interface LinkKey {
  secretOf(board: BoardId, link: LinkId): string;
  /** Null: made with another key. */
  codeOf(board: BoardId, mark: DoorMark): string | null;
  /** The code of a draw by lot, before there is a mark. */
  freshCodeOf(board: BoardId, draw: string): string;
  /** By which the store finds where a code leads: without the key nobody can try codes on it. */
  traceOf(code: string): string;
  /** By which two servers know that they have the same key; it tells nothing of it. */
  readonly fingerprint: string;
}

export const LINK_KEY_FILE = 'invitation-links.key';
/** Characters; ours has 64, some 380 bits. */
export const SHORTEST_LINK_KEY = 32;

function linkKeyFrom(key: string): LinkKey {
  const made = (...of: readonly string[]) => createHmac('sha256', key).update(of.join('\n')).digest();
  const freshCodeOf = (board: BoardId, draw: string) =>
    lettersOf(made('short code', board, draw), CODE_LETTERS, CODE_LENGTH);
  const traceOf = (code: string) => made('trace of a code', code).toString('base64url');
  return {
    secretOf: (board, link) => alphanumeric(made('invitation link', board, link), SECRET_LENGTH),
    codeOf(board, mark) {
      if ('code' in mark) return mark.code;
      const code = freshCodeOf(board, mark.draw);
      return traceOf(code) === mark.trace ? code : null;
    },
    freshCodeOf,
    traceOf,
    fingerprint: made('fingerprint').toString('base64url'),
  };
}

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

/** As `openLinkKey`; rejects where the servers on this store make links by another key: each would show none of the other's. */
export async function openSharedLinkKey(
  store: Pick<Store, 'sharesLinkKey'>,
  folder: string,
  given: string | null,
): Promise<LinkKey> {
  const key = await openLinkKey(folder, given);
  if (await store.sharesLinkKey(key.fingerprint)) return key;
  throw new Error(
    `the servers on this database make invitation links by another key: set LINK_KEY to what stands in ${LINK_KEY_FILE} in the first server’s DATA_DIR, or to its LINK_KEY`,
  );
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
