import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { openSharedLinkKey } from '../access/link-key.ts';
import { Beat } from '../boards/beat.ts';
import { type Erased, erasePerson } from '../erasing/erasure.ts';
import { loadBoard } from '../boards/log.ts';
import { BoardRoom } from '../boards/room.ts';
import type { Config } from '../config.ts';
import { realTimers } from '../documents/timers.ts';
import { elapsed } from '../elapsed.ts';
import { type Reached, reached } from '../reached.ts';
import { DATABASE_FILE, openStore } from '../store/open-store.ts';
import { FolderInUse, type Store } from '../store/store.ts';
import { Turns } from '../turns.ts';
import { CONTROL_FILE, type ControlFile, type ControlRequest } from './control.ts';
import type { Erasable } from './erasable.ts';
import { makeBackup } from './backup.ts';
import { type Repaired, repairBoard } from './repair.ts';
import type { Verified } from './verify.ts';
import { createOperatorDesk, type ListedBoard, type OperatorDesk, type OperatorLink } from './desk.ts';

export interface Operator {
  /** `only`: that one, if there is such a board. */
  boards(only?: BoardId): Promise<readonly ListedBoard[]>;
  facilitatorLink(board: BoardId): Promise<{ link: OperatorLink | null; reached: Reached }>;
  /** False: there is no such board. */
  deleteBoard(board: BoardId): Promise<boolean>;
  /** Who on it is called so, or has that seat; null: there is no such board. */
  people(board: BoardId, called: string): Promise<readonly Erasable[] | null>;
  erasePerson(board: BoardId, called: string): Promise<Erased>;
  verify(): Promise<Verified>;
  /** Null: a server holds the folder, and has to be stopped first. */
  repair(board: BoardId): Promise<Repaired | null>;
  /** Copies the folder into one that isn't there yet. */
  backup(into: string): Promise<void>;
  close(): Promise<void>;
}

/** Where a server holds the folder it is asked; where none does, the folder is ours. Rejects with one clear sentence. */
export async function openOperator(config: Config): Promise<Operator> {
  const folder = resolve(config.dataDir);
  if (config.database === null && !existsSync(join(folder, DATABASE_FILE)))
    throw new Error(`there are no boards in ${folder}: name the server’s folder in DATA_DIR`);
  const store = await openStore({ ...config, patience: 0 }).catch((error: unknown) => {
    if (error instanceof FolderInUse) return null;
    throw error;
  });
  if (store === null) return running(folder, config.database === null ? folder : IN_DATABASE);
  try {
    return await alone(store, config, folder);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function alone(store: Store, config: Config, folder: string): Promise<Operator> {
  const desk: OperatorDesk = createOperatorDesk({
    store,
    linkKey: await openSharedLinkKey(store, folder, config.linkKey),
    keepDays: config.keepDays,
    async deleteBoard(board) {
      if (!(await store.events.traces()).includes(board)) return false;
      await store.deleteBoard(board, Date.now());
      return true;
    },
    erasePerson: (board, called) => erasePerson(store, board, called, Date.now()),
    async withRoom(board, use) {
      const state = await loadBoard(store.events, board);
      if (state === null) return null;
      return use(
        new BoardRoom(state, {
          events: store.events,
          now: Date.now,
          elapsed,
          beat: new Beat(realTimers),
          turns: new Turns(),
          onCommit: () => undefined,
          // What couldn't be kept is the refusal that the room answers with.
          onFailure: () => undefined,
        }),
      );
    },
  });
  return {
    boards: (only) => desk.boards(only),
    facilitatorLink: async (board) => ({
      link: await desk.facilitatorLink(board),
      reached: reached(config, config.port),
    }),
    deleteBoard: (board) => desk.deleteBoard(board),
    people: (board, called) => desk.people(board, called),
    erasePerson: (board, called) => desk.erasePerson(board, called),
    verify: () => desk.verify(),
    repair: (board) => repairBoard(store, board, Date.now()),
    backup: (into) => makeBackup(store, folder, into),
    close: () => store.close(),
  };
}

/** Every log is read through, or copied; or a long one deleted. Milliseconds. */
const LONGEST = 60 * 60 * 1000;

/** Its server may be another machine’s. */
const IN_DATABASE = 'the database (ask on its machine, with its DATA_DIR)';

function running(folder: string, what: string): Operator {
  const ask = async (request: ControlRequest, longest = 30_000): Promise<unknown> => {
    try {
      const { port, token } = JSON.parse(await readFile(join(folder, CONTROL_FILE), 'utf8')) as ControlFile;
      const response = await fetch(`http://127.0.0.1:${String(port)}/`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(longest),
      });
      if (response.ok) return await response.json();
      throw new Error(`Answered ${String(response.status)}`);
    } catch (error) {
      throw new Error(
        `a server holds ${what} but can’t be asked: is it just starting or stopping, or may you not read ${CONTROL_FILE}?`,
        { cause: error },
      );
    }
  };
  return {
    boards: async (only) =>
      ((await ask({ ask: 'boards', ...(only !== undefined && { board: only }) })) as { boards: ListedBoard[] }).boards,
    facilitatorLink: async (board) =>
      (await ask({ ask: 'facilitator-link', board })) as { link: OperatorLink | null; reached: Reached },
    deleteBoard: async (board) => ((await ask({ ask: 'delete', board }, LONGEST)) as { deleted: boolean }).deleted,
    people: async (board, called) =>
      ((await ask({ ask: 'people', board, called })) as { people: readonly Erasable[] | null }).people,
    erasePerson: async (board, called) =>
      ((await ask({ ask: 'erase', board, called }, LONGEST)) as { erased: Erased }).erased,
    verify: async () => (await ask({ ask: 'verify' }, LONGEST)) as Verified,
    repair: () => Promise.resolve(null),
    async backup(into) {
      const { problem } = (await ask({ ask: 'backup', into }, LONGEST)) as { problem: string | null };
      if (problem !== null) throw new Error(problem);
    },
    close: () => Promise.resolve(),
  };
}
