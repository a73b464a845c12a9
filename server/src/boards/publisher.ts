import type { BoardId } from '@nemawashi/shared/board/ids';
import { type Audience, AUDIENCES } from '@nemawashi/shared/board/view';
import { type OpenBoard, settled } from './open-board.ts';
import type { PresencePace } from './presence-pace.ts';
import type { Part } from './written-part.ts';
import { WrittenView } from './written-view.ts';

/** How something reaches those who listen; the live line implements it. `change`: a `ViewChange`, as JSON. */
export interface Broadcast {
  readers(board: BoardId, audience: Audience): number;
  toAll(board: BoardId, change: string): void;
  toAudience(board: BoardId, audience: Audience, change: string): void;
}

/** Tells a board's readers what changed, each part once, and whoever comes everything. */
export class Publisher {
  readonly #id: BoardId;
  readonly #broadcast: Broadcast;
  readonly #presence: PresencePace;
  readonly #view = new WrittenView();
  /** Which version of a part everybody who gets it has at least; nothing while nobody was told anything. */
  readonly #told = new Map<Part, number>();

  constructor(id: BoardId, broadcast: Broadcast, presence: PresencePace) {
    this.#id = id;
    this.#broadcast = broadcast;
    this.#presence = presence;
  }

  /** Sends what changed since it was last sent, and nothing when nothing did. */
  async publish(board: OpenBoard): Promise<void> {
    const readers = AUDIENCES.map((audience) => [audience, this.#broadcast.readers(this.#id, audience)] as const);
    const all = readers.reduce((sum, [, of]) => sum + of, 0);
    if (all === 0) {
      this.#told.clear();
      return;
    }
    await this.#see(board);
    const { common, online } = this.#view;
    const presence = this.#lacks(online) && this.#presence.mayTell(all) ? [['online', online] as const] : [];
    this.#tell([...common, ...presence], (change) => this.#broadcast.toAll(this.#id, change));
    for (const [audience, of] of readers) {
      const parts = this.#view.privateOf(audience);
      if (of > 0) this.#tell(parts, (change) => this.#broadcast.toAudience(this.#id, audience, change));
      else for (const part of parts.values()) this.#told.delete(part);
    }
  }

  /** All that an audience may see now, as JSON. What follows in the same turn of the event loop can't be older. */
  async welcome(board: OpenBoard, audience: Audience): Promise<string> {
    await this.#see(board);
    // Where nobody was told anything yet, the first to come begin with this.
    const { common, online } = this.#view;
    for (const part of [...common.values(), online, ...this.#view.privateOf(audience).values()])
      if (!this.#told.has(part)) this.#told.set(part, part.version);
    return this.#view.whole(audience);
  }

  async #see(board: OpenBoard): Promise<void> {
    const { state, results } = await settled(board);
    this.#view.see({ state, results, online: board.presence.online, waiting: board.waitingRoom.list });
  }

  #lacks(part: Part): boolean {
    return this.#told.get(part) !== part.version;
  }

  #tell(parts: Iterable<readonly [string, Part]>, send: (change: string) => void): void {
    const changed = [...parts].filter(([, part]) => this.#lacks(part));
    if (changed.length === 0) return;
    const texts = changed.map(([name, part]) => {
      const known = this.#told.get(part);
      this.#told.set(part, part.version);
      return `${JSON.stringify(name)}:${known === undefined ? part.whole() : part.since(known)}`;
    });
    send(`{${texts.join(',')}}`);
  }
}
