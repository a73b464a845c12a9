import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { Brought } from '@nemawashi/shared/candidates/brought';
import type { TextContent } from '../boards/shared-text.ts';
import type { DocumentStore, EarlierText } from '../store/store.ts';
import type { Caller } from './caller.ts';
import type { SyncGate } from './gate.ts';
import type { SyncLimits } from './limits.ts';
import type { SyncLog } from './log.ts';
import type { Timers } from './timers.ts';

export interface SyncHub {
  /** `/sync/<board>/<document>?seat=<seat>`; the caller has checked Origin. Refusals are told by the closing code. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** As an upgrade to `url`, by a caller that is no WebSocket; judged, bounded and refused in the same way. */
  receive(url: string, caller: Caller): void;
  /** The largest message anybody may send, in bytes. */
  readonly messageBytes: number;
  /**
   * Ends all writing, closes the lines with 4403, answers what the document holds; idempotent. Rejects, and leaves the
   * document writable, if what was written last could not be saved.
   */
  freeze(board: BoardId, document: string): Promise<TextContent>;
  /** Takes a freeze back; one that can't be, it tries again. */
  thaw(board: BoardId, document: string): Promise<void>;
  /** Other servers may have written in the documents of a board; null: of any. Resolves once that is here. */
  caughtUp(board: BoardId | null): Promise<void>;
  read(board: BoardId, document: string): Promise<TextContent>;
  /** The gate may answer differently now: asks it again about every open line of the board. */
  recheck(board: BoardId): Promise<void>;
  /** The seat has another holder from now on: ends its lines at once with 4401; a new one is judged by the gate. */
  endSeat(board: BoardId, seat: SeatId): void;
  /** What the board brings into the document since it was opened: now on disk, and told to whoever has it open. */
  bring(board: BoardId, document: string): Promise<void>;
  /** Which seat each Yjs client id belongs to that has written in the document, or shown itself there. */
  writers(board: BoardId, document: string): Promise<ReadonlyMap<number, SeatId>>;
  /** What texts of the document said before somebody else took words out of them. */
  earlier(board: BoardId, document: string): Promise<readonly EarlierText[]>;
  /** Runs `work` while no document of the board is in memory: their lines are closed with 1001, and come back to what is stored. */
  without<Result>(board: BoardId, work: () => Promise<Result>): Promise<Result>;
  /** Saves everything and closes all lines with 1001. */
  close(): Promise<void>;
}

export interface SyncHubOptions {
  readonly gate: SyncGate;
  readonly store: DocumentStore;
  /** All that the board itself ever brought into a document. Missing: boards bring nothing. */
  readonly brought?: (board: BoardId, document: string) => Promise<readonly Brought[]>;
  /** Whether a document is open for writing, by the board as it is on disk now. Missing: it is. */
  readonly isOpen?: (board: BoardId, document: string) => Promise<boolean>;
  readonly log: SyncLog;
  readonly limits?: Partial<SyncLimits>;
  readonly timers?: Timers;
}
