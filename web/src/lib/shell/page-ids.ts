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
