import type { BoardId } from '@nemawashi/shared/board/ids';
import { recall, remember } from './storage.ts';

/** How many voters the facilitator said would come, when making the board in this browser. */
export interface Announced {
  readonly executives: number;
  readonly representatives: number;
}

const key = (board: BoardId): string => `announced.${board}`;

export const rememberAnnounced = (board: BoardId, { executives, representatives }: Announced): void =>
  remember(key(board), `${String(executives)} ${String(representatives)}`);

/** Null: this browser didn't make the board, or has forgotten. */
export function recallAnnounced(board: BoardId): Announced | null {
  const found = /^(\d{1,4}) (\d{1,4})$/.exec(recall(key(board)) ?? '');
  return found === null ? null : { executives: Number(found[1]), representatives: Number(found[2]) };
}
