import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { seatIn } from '#lib/shell/page-ids.ts';

/** A seat that leads a board from which another one is made. */
export interface EarlierSeat {
  readonly board: BoardId;
  readonly seat: SeatId;
}

/** What is behind the home page's address then; a board's menu writes the same. */
export const earlierQuery = ({ board, seat }: EarlierSeat): string =>
  `?from=${encodeURIComponent(board)}&seat=${encodeURIComponent(seat)}`;

/** Null: the address names none. */
export function earlierIn(page: Parameters<typeof seatIn>[0]): EarlierSeat | null {
  const [board, seat] = [page.url.searchParams.get('from'), seatIn(page)];
  return board === null || board === '' || seat === null ? null : { board: board as BoardId, seat };
}
