import type { LoggedEvent } from '@nemawashi/shared/board/event';
import { refuse } from '@nemawashi/shared/board/refusal';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { Ack } from '@nemawashi/shared/protocol/live';

/** Somebody who is answered once what they were decided on is on disk. */
export interface Waiting {
  readonly ack: Ack;
  readonly settle: (ack: Ack) => void;
  /** Decides anew. */
  readonly again: () => Promise<Ack>;
}

/** What goes to disk in one piece, and who waits for it. */
export interface Batch {
  readonly events: LoggedEvent[];
  readonly waiting: Waiting[];
  after: BoardState;
}

export const notSaved = (waiting: readonly Waiting[]): void => {
  for (const { settle } of waiting) settle(refuse('not-saved'));
};
