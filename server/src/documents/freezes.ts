import type { BoardId } from '@nemawashi/shared/board/ids';
import type { DocumentStore } from '../store/store.ts';
import type { SyncLog } from './log.ts';
import type { Timers } from './timers.ts';

/** After which it is tried again to thaw a document. */
const AGAIN_MS = 1_000;

export interface FreezesOptions {
  readonly store: Pick<DocumentStore, 'freeze' | 'thaw' | 'thawAbandoned'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly log: SyncLog;
  /** Whether a document is open for writing, by the board as it is on disk now. */
  readonly isOpen: (board: BoardId, document: string) => Promise<boolean>;
  /** The document is looked at anew, where it is in memory. */
  readonly look: (board: BoardId, document: string) => Promise<void>;
}

/** Which documents this server has frozen, here from the first moment on and for all servers once the store has it. */
export class Freezes {
  readonly #options: FreezesOptions;
  readonly #frozen = new Set<string>();
  #ended = false;

  constructor(options: FreezesOptions) {
    this.#options = options;
  }

  has(board: BoardId, document: string): boolean {
    return this.#frozen.has(keyOf(board, document));
  }

  /** `read` is told how to freeze it in the store. Thawed if it rejects. */
  async freeze<Content>(
    board: BoardId,
    document: string,
    read: (freeze: () => Promise<void>) => Promise<Content>,
  ): Promise<Content> {
    this.#frozen.add(keyOf(board, document));
    try {
      return await read(() => this.#options.store.freeze(board, document));
    } catch (error) {
      await this.thaw(board, document);
      throw error;
    }
  }

  async thaw(board: BoardId, document: string): Promise<void> {
    const { store, timers, log, look } = this.#options;
    try {
      await store.thaw(board, document);
      this.#frozen.delete(keyOf(board, document));
      await look(board, document);
    } catch (error) {
      if (this.#ended) return;
      log.error({ board, document, err: error }, 'could not thaw a shared document');
      timers.after(AGAIN_MS, () => void this.thaw(board, document));
    }
  }

  /** One that a server froze which is no more, though the board lets people write there: it is open again. */
  async endAbandoned(board: BoardId, document: string): Promise<void> {
    const { store, isOpen, look } = this.#options;
    if (!(await isOpen(board, document))) return;
    await store.thawAbandoned(board, document);
    await look(board, document);
  }

  /** Nothing is tried again any more. */
  end(): void {
    this.#ended = true;
  }
}

const keyOf = (board: BoardId, document: string): string => `${board}/${document}`;
