import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { BoardDeletion, DeleteBoard, Retention } from '@nemawashi/shared/protocol/http';
import { request } from '../connection/request.ts';

const at = (board: BoardId, what: string, seat: SeatId): string =>
  `/api/boards/${encodeURIComponent(board)}/${what}?seat=${encodeURIComponent(seat)}`;

/** Until when the board is kept; null: that isn't known now. */
export async function retentionOf(board: BoardId, seat: SeatId): Promise<Retention | null> {
  const result = await request<Retention>('GET', at(board, 'retention', seat));
  return result.ok ? result.value : null;
}

/** For good, and with everything; `title`: what it is called, as whoever leads has typed it. */
export const deleteBoard = (board: BoardId, seat: SeatId, input: DeleteBoard) =>
  request<BoardDeletion>('POST', at(board, 'deletion', seat), input);
