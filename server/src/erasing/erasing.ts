import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { SyncHub } from '../documents/sync-hub.ts';
import type { Store } from '../store/store.ts';
import { type Erased, erasePerson } from './erasure.ts';
import type { Registry } from '../boards/registry.ts';

export interface ErasingOptions {
  readonly boards: Pick<Registry, 'open' | 'renew'>;
  readonly store: Pick<Store, 'events' | 'documents' | 'erasePerson'>;
  readonly text: Pick<SyncHub, 'without'>;
  readonly now: () => Timestamp;
  /** Whoever has the board open is to come back to it. */
  readonly onRenewed: (board: BoardId) => void;
}

export type ErasePerson = (board: BoardId, called: string) => Promise<Erased>;

/**
 * Erases people from boards of a running server: what was decided is still written, and what is in memory of the board and its
 * documents goes; everybody comes back to what the store holds then, also where it refused.
 */
export const createErasing =
  ({ boards, store, text, now, onRenewed }: ErasingOptions): ErasePerson =>
  async (id, called) => {
    const lease = await boards.open(id);
    if (lease === null) return 'nobody';
    const { room, pace } = lease.board;
    try {
      await room.settled();
      const goOn = room.pause();
      let renewed = false;
      try {
        await room.idle();
        return await text.without(id, async () => {
          pace.stop();
          const erasing = erasePerson(store, id, called, now());
          renewed = true;
          boards.renew(id, erasing);
          return erasing;
        });
      } finally {
        if (renewed) onRenewed(id);
        else goOn();
      }
    } finally {
      lease.release();
    }
  };
