import { agreedOutcome } from '@nemawashi/shared/board/agreed-outcome';
import type { Command } from '@nemawashi/shared/board/command';
import type { Context } from '@nemawashi/shared/board/decision';
import type { SeatId, TaskId } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import { ownView } from '@nemawashi/shared/board/own-view';
import { readSlate } from '@nemawashi/shared/board/slate';
import { documentsOf } from '@nemawashi/shared/board/state';
import { audienceOf, type Sections, sectionsFor } from '@nemawashi/shared/board/view';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import { CANDIDATES } from '@nemawashi/shared/protocol/documents';
import type { Ack, Handshake } from '@nemawashi/shared/protocol/live';
import type { Story } from '@nemawashi/shared/testing/story';
import { DocumentHub } from './document-hub.ts';

/** One who listens to the house: the stand-in of a live line. */
export interface Listener {
  readonly seat: SeatId;
  readonly screen: Handshake['screen'];
  show(sections: Sections, own: OwnView): void;
}

/** A board with its people on this page alone: the pure core does what the server does, and tells who listens. */
export class House {
  readonly story: Story;
  readonly documents = new DocumentHub();
  /** Who stands at the door. */
  waiting: readonly Waiting[] = [];
  /** What was sent from the page, oldest first. */
  readonly sent: { readonly seat: SeatId; readonly command: Command }[] = [];
  readonly #listeners = new Set<Listener>();

  constructor(story: Story) {
    this.story = story;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#show(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells everybody what is so now. */
  tell(): void {
    for (const listener of this.#listeners) this.#show(listener);
  }

  /** As the command desk does it. */
  ask(seat: SeatId, command: Command): Ack {
    this.sent.push({ seat, command });
    const decision = this.story.try(seat, command, this.#context(command));
    if (!decision.ok) return decision;
    this.tell();
    return { ok: true };
  }
}
