import type { DraftId, SilenceId } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { Draft, DraftContent } from '@nemawashi/shared/board/silence';
import type { Ack } from '@nemawashi/shared/protocol/live';
import type { CommandOf } from '@nemawashi/shared/board/command';
import { SvelteMap } from 'svelte/reactivity';
import { makeId } from '#lib/connection/id.ts';

/** While somebody types, this much later than a key: a line of the log isn’t a letter. */
const PAUSE_MS = 300;

type Change = { readonly content: DraftContent | null };

/** What somebody writes alone: each change goes out once the one before it is on the server's disk. */
export class OwnDrafts {
  refusal = $state.raw<Refusal | null>(null);
  readonly #silence: SilenceId;
  readonly #own: () => OwnView['silence'];
  readonly #send: (command: CommandOf<'writeDraft'>) => Promise<Ack>;
  /** What came too late is its writer’s to copy. */
  readonly #late: (content: DraftContent) => void;
  /** Newer than what is on the server's disk. */
  readonly #changes = new SvelteMap<DraftId, Change>();
  readonly #revisions = new Map<DraftId, number>();
  readonly #sending = new Set<DraftId>();

  constructor(
    silence: SilenceId,
    own: () => OwnView['silence'],
    send: (command: CommandOf<'writeDraft'>) => Promise<Ack>,
    late: (content: DraftContent) => void,
  ) {
    this.#late = late;
    this.#silence = silence;
    this.#own = own;
    this.#send = send;
  }

  /** In the order in which they were begun, as they are here. */
  get all(): readonly Pick<Draft, 'id' | 'content'>[] {
    const stored = this.#stored;
    const begun = [...this.#changes.keys()].filter((id) => stored.every((each) => each.id !== id));
    return [...stored.map(({ id }) => id), ...begun].flatMap((id) => {
      const change = this.#changes.get(id);
      const content = change === undefined ? stored.find((each) => each.id === id)?.content : change.content;
      return content == null ? [] : [{ id, content }];
    });
  }

  /** Something is written that isn't on the server's disk yet. */
  get pending(): boolean {
    return this.#changes.size > 0;
  }

  add(content: DraftContent): void {
    this.write(makeId<DraftId>(), content);
  }

  /** Null takes it back. */
  write(id: DraftId, content: DraftContent | null): void {
    const begun = this.all.every((each) => each.id !== id);
    this.#changes.set(id, { content });
    void this.#bring(id, begun || content === null ? 0 : PAUSE_MS);
  }

  get #stored(): readonly Draft[] {
    const own = this.#own();
    return own?.id === this.#silence ? own.drafts : [];
  }

  async #bring(id: DraftId, pauseMs: number): Promise<void> {
    if (this.#sending.has(id)) return;
    this.#sending.add(id);
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    for (let change = this.#changes.get(id); change !== undefined;) {
      const replaces = Math.max(
        this.#revisions.get(id) ?? 0,
        this.#stored.find((each) => each.id === id)?.revision ?? 0,
      );
      const ack = await this.#send({
        type: 'writeDraft',
        silence: this.#silence,
        draft: id,
        replaces,
        content: change.content,
      });
      if (ack.ok) this.#revisions.set(id, ack.reply.revision ?? replaces + 1);
      this.refusal = ack.ok ? null : ack.refusal;
      const newer = this.#changes.get(id);
      if (!ack.ok && ack.refusal.kind === 'silence-over' && newer?.content) this.#late(newer.content);
      // What was refused stands no longer here either: what is on the disk does.
      if (newer === change || !ack.ok) this.#changes.delete(id);
      change = newer === change || !ack.ok ? undefined : newer;
    }
    this.#sending.delete(id);
  }
}
