import type { BoardId } from '@nemawashi/shared/board/ids';
import type { DocumentRoom } from './document-room.ts';

interface Slot {
  readonly board: BoardId;
  readonly document: string;
  /** Resolves when it is in memory no more. */
  readonly gone: PromiseWithResolvers<null>;
  readonly opening: Promise<DocumentRoom>;
  holds: number;
  /** How often it was taken hold of. */
  turns: number;
  saving: Promise<void> | null;
}

export interface Hold {
  readonly room: DocumentRoom;
  /** Idempotent. */
  readonly release: () => void;
}

/** The rooms in memory: loaded when first asked for, saved and then forgotten when the last hold is released. */
export class Shelf {
  readonly #open: (board: BoardId, document: string, broken: () => void) => Promise<DocumentRoom>;
  readonly #slots = new Map<string, Slot>();
  /** Boards of which no room comes into memory until that is over. */
  readonly #absent = new Map<BoardId, Promise<null>>();

  constructor(open: (board: BoardId, document: string, broken: () => void) => Promise<DocumentRoom>) {
    this.#open = open;
  }

  /** Who comes while a room is loading or being saved shares it. Rejects if it can't be loaded. */
  async hold(board: BoardId, document: string): Promise<Hold> {
    while (this.#absent.has(board)) await this.#absent.get(board);
    const key = keyOf(board, document);
    const slot = this.#slots.get(key) ?? this.#load(key, board, document);
    slot.holds += 1;
    slot.turns += 1;
    let held = true;
    const release = (): void => {
      if (!held) return;
      held = false;
      slot.holds -= 1;
      if (slot.holds === 0) slot.saving ??= this.#putAway(key, slot);
    };
    try {
      return { room: await slot.opening, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** The rooms in memory of which `wanted` says so. */
  async open(wanted: (board: BoardId, document: string) => boolean): Promise<readonly DocumentRoom[]> {
    const slots = [...this.#slots.values()].filter(({ board, document }) => wanted(board, document));
    const rooms = await Promise.all(slots.map(({ opening }) => opening.catch(() => null)));
    return rooms.filter((room) => room !== null);
  }

  /** Runs `work` while no room of the board is in memory; `letGo` is to have its holds released. Whoever asks for one waits. */
  async without<Result>(board: BoardId, work: () => Promise<Result>, letGo: () => void): Promise<Result> {
    while (this.#absent.has(board)) await this.#absent.get(board);
    const { promise, resolve } = Promise.withResolvers<null>();
    this.#absent.set(board, promise);
    try {
      letGo();
      await Promise.all(
        [...this.#slots.values()].filter((slot) => slot.board === board).map(({ gone }) => gone.promise),
      );
      return await work();
    } finally {
      this.#absent.delete(board);
      resolve(null);
    }
  }

  /** Resolves once every room that nobody holds is saved. */
  async settled(): Promise<void> {
    await Promise.all([...this.#slots.values()].map(({ saving }) => saving).filter((saving) => saving !== null));
  }

  #load(key: string, board: BoardId, document: string): Slot {
    const drop = (): void => {
      if (this.#slots.get(key) === slot) this.#slots.delete(key);
      slot.gone.resolve(null);
    };
    const opening = this.#open(board, document, drop);
    const slot: Slot = {
      board,
      document,
      gone: Promise.withResolvers(),
      opening,
      holds: 0,
      turns: 0,
      saving: null,
    };
    this.#slots.set(key, slot);
    opening.catch(drop);
    return slot;
  }

  async #putAway(key: string, slot: Slot): Promise<void> {
    const room = await slot.opening.catch(() => null);
    while (room !== null && slot.holds === 0) {
      const { turns } = slot;
      // What could not be saved has closed its lines by itself; there is nothing to keep.
      await room.save().catch(() => undefined);
      if (slot.turns === turns) break;
    }
    slot.saving = null;
    if (slot.holds > 0) return;
    if (this.#slots.get(key) === slot) this.#slots.delete(key);
    room?.destroy();
    slot.gone.resolve(null);
  }
}

const keyOf = (board: BoardId, document: string): string => `${board}/${document}`;
