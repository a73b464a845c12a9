import type { IncomingMessage } from 'node:http';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';

/** What others see of a person beside their cursor. From the server's list of participants, never from the client. */
export interface Identity {
  readonly seat: SeatId;
  readonly name: string;
  readonly role: string;
  readonly department: string | null;
}

export interface Admitted {
  readonly kind: 'admitted';
  readonly seat: SeatId;
  readonly identity: Identity;
  /** Includes deleting what others wrote: candidates and notes are edited together. */
  readonly mayWrite: boolean;
}

export type Admission = Admitted | { readonly kind: 'refused'; readonly code: 1013 | 4401 | 4403 | 4404 };

/** Who may read and write a document is decided outside; the rooms ask again whenever they are told to (`recheck`). */
export interface SyncGate {
  admit(request: IncomingMessage, board: BoardId, document: string, seat: SeatId): Promise<Admission>;
}
