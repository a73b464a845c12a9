import type { BoardId } from '@nemawashi/shared/board/ids';
import { forget, recallAll } from '../remembered/storage.ts';
import { forgetCopies } from './kept-copies.ts';

/** Whatever this browser keeps of a board that is no more: copies of it, answers and texts that weren't sent, what was seen. */
export async function forgetBoard(board: BoardId): Promise<void> {
  for (const key of recallAll('').keys()) if (key.includes(board)) forget(key);
  await forgetCopies(board);
}
