import type { BoardId } from '@nemawashi/shared/board/ids';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { createSubscriber } from 'svelte/reactivity';
import { LINKS_CHANGED, rememberedLinks } from './links.ts';

/** The links this browser can show, whichever of its pages made or revoked them. */
export class KnownLinks {
  readonly #board: BoardId;
  readonly #follow = createSubscriber((changed) => {
    addEventListener('storage', changed);
    addEventListener(LINKS_CHANGED, changed);
    return () => {
      removeEventListener('storage', changed);
      removeEventListener(LINKS_CHANGED, changed);
    };
  });

  constructor(board: BoardId) {
    this.#board = board;
  }

  get all(): readonly MadeLink[] {
    this.#follow();
    return rememberedLinks(this.#board);
  }
}
