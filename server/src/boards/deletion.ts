import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { BoardState } from '@nemawashi/shared/board/state';
import { BoardDeleted, LogBroken, type Store } from '../store/store.ts';
import type { Registry } from './registry.ts';

export interface Deletion {
  /** Who deletes it, by name; null: nobody who is on it. */
  readonly by: string | null;
  /** Asked at the last moment, when nothing is decided on the board any more. Missing: nothing is against it. */
  readonly refused?: (state: BoardState) => Refusal | null;
  /** One whose log isn't what was written is left to whoever may mend it. */
  readonly sparesDamaged?: true;
}

/** `unknown`: there is no such board, or no longer. */
export type Deleted =
  { readonly ok: true; readonly at: Timestamp } | { readonly ok: false; readonly refusal: Refusal | 'unknown' };

export interface DeletionOptions {
  readonly boards: Pick<Registry, 'open' | 'renew'>;
  readonly store: Pick<Store, 'deleteBoard'>;
  readonly now: () => Timestamp;
  /** It is gone from the disk: whoever has it open, or holds anything of it, is told. */
  readonly onDeleted: (board: BoardId, deleted: { readonly at: Timestamp; readonly by?: string }) => void;
  /** It could not be deleted: whoever has it open is to come back to it. */
  readonly onFailed: (board: BoardId) => void;
}

export type DeleteBoard = (board: BoardId, deletion: Deletion) => Promise<Deleted>;

/**
 * Deletes boards of a running server: what was decided is still written, nothing more is; then it goes from the disk, and only
 * then anybody is told. Where the disk refuses, everybody comes back to the board as it was.
 */
export function createDeletion({ boards, store, now, onDeleted, onFailed }: DeletionOptions): DeleteBoard {
  async function goes(id: BoardId, by: string | null): Promise<Deleted> {
    const at = now();
    const deleting = store.deleteBoard(id, at);
    boards.renew(id, deleting);
    try {
      await deleting;
    } catch (error) {
      onFailed(id);
      throw error;
    }
    onDeleted(id, by === null ? { at } : { at, by });
    return { ok: true, at };
  }

  return async (id, { by, refused, sparesDamaged }) => {
    const lease = await boards.open(id).catch((error: unknown) => {
      // One that is damaged has nobody on it, and may be deleted as any other.
      if (error instanceof LogBroken) return 'damaged' as const;
      if (error instanceof BoardDeleted) return null;
      throw error;
    });
    if (lease === null) return { ok: false, refusal: 'unknown' };
    if (lease === 'damaged') return sparesDamaged ? { ok: false, refusal: { kind: 'board-damaged' } } : goes(id, by);
    const { room, pace } = lease.board;
    try {
      const goOn = room.pause();
      await room.idle();
      const refusal = refused?.(room.state) ?? null;
      if (refusal === null) {
        pace.stop();
        return await goes(id, by);
      }
      goOn();
      return { ok: false, refusal };
    } finally {
      lease.release();
    }
  };
}
