import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import type { Store, StoredEvent } from './store.ts';

export interface Opened {
  readonly store: Store;
  /** Closes and opens again: what was durable is there. */
  reopen(): Promise<Store>;
  /** Opened by another server too, until the cleanup; missing where one alone may. */
  another?(): Promise<Store>;
  cleanup(): Promise<void>;
}

export const board = 'board-a' as BoardId;
export const other = 'board-b' as BoardId;
export const seat = 'seat-1' as SeatId;

export const event = (seq: number, of: BoardId = board, body = '{"type":"x"}'): StoredEvent => ({
  board: of,
  seq,
  at: 1_700_000_000_000 + seq,
  command: `command-${String(seq)}` as CommandId,
  seat,
  body,
});
