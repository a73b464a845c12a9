import type { BoardId } from '@nemawashi/shared/board/ids';
import { type Audience, AUDIENCES, type Sections } from '@nemawashi/shared/board/view';
import type { ViewChange } from '@nemawashi/shared/protocol/live';
import { type OpenBoard, sectionsNow } from './open-board.ts';

/** How something reaches those who listen; the live line implements it. */
export interface Broadcast {
  readers(board: BoardId, audience: Audience): number;
  view(board: BoardId, audience: Audience, change: ViewChange): void;
}

/** Sends each audience the sections that changed since it was last sent something, and nothing when nothing did. */
export function createPublisher(id: BoardId, broadcast: Broadcast): (board: OpenBoard) => Promise<void> {
  const sent = new Map<Audience, SentSections>();
  return async (board) => {
    for (const audience of AUDIENCES) {
      if (broadcast.readers(id, audience) === 0) {
        sent.delete(audience);
        continue;
      }
      const sections = await sectionsNow(board, audience);
      const before = sent.get(audience) ?? new SentSections();
      sent.set(audience, before);
      const change = before.update(sections);
      if (Object.keys(change).length > 0) broadcast.view(id, audience, change);
    }
  };
}

class SentSections {
  readonly #values = new Map<string, unknown>();
  readonly #texts = new Map<string, string>();

  update(sections: Sections): ViewChange {
    const changed = Object.entries(sections).filter(([name, value]) => this.#differs(name, value));
    return Object.fromEntries(changed);
  }

  #differs(name: string, value: unknown): boolean {
    if (this.#values.get(name) === value && this.#values.has(name)) return false;
    this.#values.set(name, value);
    const text = JSON.stringify(value);
    if (this.#texts.get(name) === text) return false;
    this.#texts.set(name, text);
    return true;
  }
}
