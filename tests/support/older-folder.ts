import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser, BoardClient } from '@nemawashi/server/demo/client';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { Pattern } from '@nemawashi/shared/reckoning/lean';
import { startServer, type TestServer } from './server.ts';

/** What an earlier version said of a board of its, and how to open it. */
export interface OlderBoard {
  readonly board: BoardId;
  readonly phase: string;
  readonly seats: Readonly<Record<string, { readonly seat: SeatId; readonly cookie: string }>>;
  readonly leading: Pattern | null;
  readonly recommended: Pattern | null;
  readonly lean: number | null;
  readonly ranks: readonly { readonly task: string; readonly rank: number; readonly score: number }[] | null;
  readonly pilots: readonly string[];
}

const path = (name: string) => fileURLToPath(new URL(`../folders/model-1/${name}`, import.meta.url));

/** A file of the folder that the version with decision model 1 left behind. */
export const olderFile = (name: string): Promise<string> => readFile(path(name), 'utf8');
export const olderJson = async (name: string): Promise<unknown> => JSON.parse(await olderFile(name));
export const olderBoards = async () => (await olderJson('index.json')) as Readonly<Record<string, OlderBoard>>;

/** This version on a copy of that folder, and what it logs as an error or a warning. */
export async function startOnOlderFolder(): Promise<{ server: TestServer; complaints: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-older-'));
  await copyFile(path('nemawashi.sqlite'), join(folder, 'nemawashi.sqlite'));
  const complaints: string[] = [];
  const onLog = (line: string) => {
    if (/"level":(?:"(?:warn|error|fatal)"|[456]0)/.test(line)) complaints.push(line);
  };
  return { server: await startServer({ folder, onLog }), complaints };
}

/** Whoever held this seat comes back with the cookie they had. */
export function reopened(
  server: TestServer,
  { board, seats }: OlderBoard,
  who = 'leader',
  screen: 'seat' | 'projector' = 'seat',
): Promise<BoardClient> {
  const held = seats[who];
  if (held === undefined) throw new Error(`Nobody is ${who}`);
  const browser = new Browser(server.origin);
  browser.cookie = held.cookie;
  return BoardClient.open(browser, board, held.seat, screen);
}
