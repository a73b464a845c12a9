import type { BoardId } from '@nemawashi/shared/board/ids';
import { type Audience, AUDIENCES } from '@nemawashi/shared/board/view';
import type { Turns } from '../turns.ts';
import { type Settled, type ShownBoard, settled } from './open-board.ts';
import type { Pieces } from './pieces.ts';
import type { PresencePace } from './presence-pace.ts';
import type { Part } from './written-part.ts';
import { WrittenView } from './written-view.ts';

/**
 * How something reaches those who listen; the live line implements it. `change`: a `ViewChange`, as JSON. To many it goes
 * in several turns of the event loop, and the promise resolves with the last.
 */
export interface Broadcast {
  readers(board: BoardId, audience: Audience): number;
  toAll(board: BoardId, change: string): Promise<void>;
  toAudience(board: BoardId, audience: Audience, change: string): Promise<void>;
}

/** Tells a board's readers what changed, each part once, and whoever comes everything. */
export class Publisher {
  readonly #id: BoardId;
  readonly #broadcast: Broadcast;
  readonly #presence: PresencePace;
  readonly #turns: Turns;
  readonly #view = new WrittenView();
  /** Which version of a part everybody who gets it has at least; nothing while nobody was told anything. */
  readonly #told = new Map<Part, number>();
  /** Under way to more readers than one turn of the event loop takes. */
  #sending: Promise<void> | null = null;

  constructor(id: BoardId, broadcast: Broadcast, presence: PresencePace, turns: Turns) {
    this.#id = id;
    this.#broadcast = broadcast;
    this.#presence = presence;
    this.#turns = turns;
  }

  /** Sends what changed since it was last sent, and nothing when nothing did. One at a time. */
  async publish(board: ShownBoard): Promise<void> {
    const readers = AUDIENCES.map((audience) => [audience, this.#broadcast.readers(this.#id, audience)] as const);
    const all = readers.reduce((sum, [, of]) => sum + of, 0);
    if (all === 0) {
      this.#told.clear();
      return;
    }
    await this.#see(board);
    const { common, online } = this.#view;
    const presence = this.#lacks(online) && this.#presence.mayTell(all) ? [['online', online] as const] : [];
    const toAll = this.#changed([...common, ...presence]);
    const toEach = readers.flatMap(([audience, of]): (readonly [Audience, string])[] => {
      const parts = this.#view.privateOf(audience);
      const change = of > 0 ? this.#changed(parts) : null;
      if (of === 0) for (const part of parts.values()) this.#told.delete(part);
      return change === null ? [] : [[audience, change]];
    });
    this.#sending = this.#send(toAll, toEach).finally(() => {
      this.#sending = null;
    });
    await this.#sending;
  }

  /**
   * Tells somebody who came all that an audience may see, as JSON: nothing older comes after it, so it waits for what is
   * being sent, and nothing newer before it, so it is told in the same turn in which it was made.
   */
  async welcome(board: ShownBoard, audience: Audience, tell: (sections: Pieces) => void): Promise<void> {
    do {
      await this.#sending;
      // A crowd that came meanwhile has waited for the same.
      await this.#turns.next();
      await this.#see(board);
    } while (this.#sending !== null);
    // Where nobody was told anything yet, the first to come begin with this.
    const { common, online } = this.#view;
    for (const part of [...common.values(), online, ...this.#view.privateOf(audience).values()])
      if (!this.#told.has(part)) this.#told.set(part, part.version);
    tell(this.#view.whole(audience));
  }

  /** What a file tells an audience now, as JSON, and the state that it shows. `lasting`: what of it doesn't come and go. */
  async forFile(
    board: ShownBoard,
    audience: Audience,
  ): Promise<Settled & { readonly text: string; readonly lasting: string }> {
    await this.#turns.next();
    const seen = await settled(board);
    this.#show(board, seen);
    return { ...seen, text: this.#view.forFile(audience), lasting: this.#view.lasting() };
  }

  async #see(board: ShownBoard): Promise<void> {
    this.#show(board, await settled(board));
  }

  #show({ presence, waitingRoom, speaking, codeOf }: ShownBoard, now: Settled): void {
    const { online } = presence;
    this.#view.see({ ...now, online, waiting: waitingRoom.list, speaking: speaking.now, codeOf });
  }

  #lacks(part: Part): boolean {
    return this.#told.get(part) !== part.version;
  }

  async #send(toAll: string | null, toEach: readonly (readonly [Audience, string])[]): Promise<void> {
    if (toAll !== null) await this.#broadcast.toAll(this.#id, toAll);
    for (const [audience, change] of toEach) await this.#broadcast.toAudience(this.#id, audience, change);
  }

  /** What changed since it was told, as JSON, which from here on it was; null: nothing. */
  #changed(parts: Iterable<readonly [string, Part]>): string | null {
    const texts = [...parts].flatMap(([name, part]) => {
      const known = this.#told.get(part);
      if (known === part.version) return [];
      this.#told.set(part, part.version);
      return [`${JSON.stringify(name)}:${known === undefined ? part.whole() : part.since(known)}`];
    });
    return texts.length === 0 ? null : `{${texts.join(',')}}`;
  }
}
