import type { DoorMark } from '@nemawashi/shared/board/door';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { CodeTaken, type DoorStore } from '../store/store.ts';
import type { LinkKey } from './link-key.ts';
import { makeId } from './secret.ts';

/** A short code, and what it is made of. */
export interface FreshCode {
  readonly mark: DoorMark;
  readonly code: string;
}

/** A code that leads to this board from now on. They are drawn by lot: one that another board has is drawn again. */
export async function freshCode(
  doors: Pick<DoorStore, 'put'>,
  key: Pick<LinkKey, 'freshCodeOf' | 'traceOf'>,
  board: BoardId,
  draw = makeId<string>,
): Promise<FreshCode> {
  const drawn = draw();
  const code = key.freshCodeOf(board, drawn);
  const trace = key.traceOf(code);
  try {
    await doors.put(trace, board);
    return { mark: { draw: drawn, trace }, code };
  } catch (error) {
    if (error instanceof CodeTaken) return freshCode(doors, key, board, draw);
    throw error;
  }
}

/** Where a code leads; null: nowhere. What an earlier version opened, it kept by the code itself. */
export const boardOfCode = async (
  doors: Pick<DoorStore, 'find'>,
  key: Pick<LinkKey, 'traceOf'>,
  code: string,
): Promise<BoardId | null> => (await doors.find(key.traceOf(code))) ?? (await doors.find(code));
