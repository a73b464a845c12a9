import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BoardId, SeatId, TaskId } from '@nemawashi/shared/board/ids';
import type { Phase } from '@nemawashi/shared/board/phase';
import type { Pattern } from '@nemawashi/shared/reckoning/lean';
import { onTestFinished } from 'vitest';

/** A folder of the test's own. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-folder-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const DATABASE = 'nemawashi.sqlite';

/** What the last version without a chain showed of a board, and who sat there. */
export interface UnchainedBoard {
  readonly board: BoardId;
  readonly phase: Phase;
  readonly seats: Readonly<Record<'leader' | 'executive' | 'representative', { seat: SeatId; cookie: string }>>;
  readonly title: string;
  readonly people: readonly string[];
  readonly means: readonly { readonly item: string; readonly mean: number | null; readonly n: number }[] | null;
  readonly recommended: Pattern | null;
  readonly ranks: readonly TaskId[] | null;
  readonly pilots: readonly TaskId[];
  readonly events: number;
}

const unchained = (name: string) => fileURLToPath(new URL(`../folders/schema-3/${name}`, import.meta.url));

export const unchainedBoards = async () =>
  JSON.parse(await readFile(unchained('index.json'), 'utf8')) as Readonly<Record<'sealed' | 'agreed', UnchainedBoard>>;

/** A copy of what that version left behind. */
export async function unchainedFolder(): Promise<string> {
  const folder = await newFolder();
  await copyFile(unchained(DATABASE), join(folder, DATABASE));
  return folder;
}
