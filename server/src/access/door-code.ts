import { randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '@nemawashi/shared/board/code';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { CodeTaken, type DoorStore } from '../store/store.ts';

const drawCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');

/** A code that leads to this board from now on. They are drawn by lot: one that another board has is drawn again. */
export async function freshCode(doors: Pick<DoorStore, 'put'>, board: BoardId, draw = drawCode): Promise<string> {
  const code = draw();
  try {
    await doors.put(code, board);
    return code;
  } catch (error) {
    if (error instanceof CodeTaken) return freshCode(doors, board, draw);
    throw error;
  }
}
