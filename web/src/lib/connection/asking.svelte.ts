import type { Act } from '@nemawashi/shared/board/act';
import type { Command } from '@nemawashi/shared/board/command';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { getConnection } from './context.ts';

/** One button's command, or act: whether it is under way, and why it was refused. */
export class Asking<Asked = Command> {
  busy = $state(false);
  refusal = $state.raw<Refusal | null>(null);
  readonly #send: (asked: Asked) => Promise<Ack>;

  constructor(send: (asked: Asked) => Promise<Ack>) {
    this.#send = send;
  }

  /** Null if it was already under way. */
  async ask(asked: Asked): Promise<Ack | null> {
    if (this.busy) return null;
    this.busy = true;
    this.refusal = null;
    const ack = await this.#send(asked);
    this.busy = false;
    // Somebody else pressed first: what was wanted has happened, and the page shows it.
    this.refusal = ack.ok || ack.refusal.kind === 'already-done' ? null : ack.refusal;
    return ack;
  }
}

/** The one way to ask for something on the board that is shown. Called while a component is made, as contexts are read. */
export const getAsking = (): Asking => new Asking(getConnection().send);

/** As `getAsking`, for what no record is kept of. */
export const getActing = (): Asking<Act> => new Asking<Act>(getConnection().act);
