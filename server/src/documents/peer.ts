import type { SeatId } from '@nemawashi/shared/board/ids';
import type { ClosingCode } from './closing.ts';
import type { Identity } from './gate.ts';

/** One open line as the room sees it: no socket. */
export interface Peer {
  readonly seat: SeatId;
  identity: Identity;
  mayWrite: boolean;
  send(message: Uint8Array): void;
  /** Ends the line; its `leave` follows at once. `reason`: for the log and the close frame, never content; empty: nobody's fault. */
  close(code: ClosingCode, reason: string): void;
}
