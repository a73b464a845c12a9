import { isDocumentName } from '@nemawashi/shared/board/document-access';
import { boardId, seatId } from '@nemawashi/shared/board/id-schemas';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import * as v from 'valibot';

export interface SyncAddress {
  readonly board: BoardId;
  readonly document: string;
  /** Null: the URL names no seat. */
  readonly seat: SeatId | null;
}

/** Reads `/sync/<board>/<document>?seat=<seat>`; null if it is no such address or there can be no such document. */
export function readAddress(url: string): SyncAddress | null {
  const [path = '', query = ''] = url.split('?', 2);
  const [empty, sync, board = '', document = '', ...more] = path.split('/');
  if (empty !== '' || sync !== 'sync' || more.length > 0 || !isDocumentName(document)) return null;
  const of = v.safeParse(boardId, board);
  if (!of.success) return null;
  const seat = v.safeParse(seatId, new URLSearchParams(query).get('seat'));
  return { board: of.output, document, seat: seat.success ? seat.output : null };
}
