import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { isDocumentName } from '@nemawashi/shared/board/document-access';

export interface SyncAddress {
  readonly board: BoardId;
  readonly document: string;
  /** Null: the URL names no seat. */
  readonly seat: SeatId | null;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads `/sync/<board>/<document>?seat=<seat>`; null if it is no such address or there can be no such document. */
export function readAddress(url: string): SyncAddress | null {
  const [path = '', query = ''] = url.split('?', 2);
  const [empty, sync, board = '', document = '', ...more] = path.split('/');
  if (empty !== '' || sync !== 'sync' || more.length > 0 || !ID.test(board) || !isDocumentName(document)) return null;
  const seat = new URLSearchParams(query).get('seat') ?? '';
  return { board: board as BoardId, document, seat: ID.test(seat) ? (seat as SeatId) : null };
}
