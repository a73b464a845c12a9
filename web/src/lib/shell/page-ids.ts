import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';

/** The board that a page's address names. What is none, the server doesn't know. */
export const boardIn = ({ params }: { readonly params: { readonly board?: string | undefined } }): BoardId =>
  (params.board ?? '') as BoardId;

/** The seat that a page's address names; null: none. */
export const seatIn = ({
  url,
}: {
  readonly url: { readonly searchParams: Pick<URLSearchParams, 'get'> };
}): SeatId | null => {
  const seat = url.searchParams.get('seat');
  return seat === null || seat === '' ? null : (seat as SeatId);
};

/** A seat that leads a board from which another one is made. */
export interface EarlierSeat {
  readonly board: BoardId;
  readonly seat: SeatId;
}

/** What is behind the home page's address then. */
export const earlierQuery = ({ board, seat }: EarlierSeat): string =>
  `?from=${encodeURIComponent(board)}&seat=${encodeURIComponent(seat)}`;

/** Null: the address names none. */
export function earlierIn(page: Parameters<typeof seatIn>[0]): EarlierSeat | null {
  const [board, seat] = [page.url.searchParams.get('from'), seatIn(page)];
  return board === null || board === '' || seat === null ? null : { board: board as BoardId, seat };
}
