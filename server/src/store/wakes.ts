import type { BoardId } from '@nemawashi/shared/board/ids';

/** What another server may have changed of a board, or would change. `passing`: what is on no disk, as who is here. */
export const CHANGED = ['log', 'documents', 'passing', 'deleted'] as const;
export type Changed = (typeof CHANGED)[number];

/** A board to which others wrote. `isGone`: nothing of it is left. */
export interface Missed {
  readonly board: BoardId;
  readonly isGone: boolean;
}

/** Both null: nothing was heard for a while, so anything of any board may have changed. */
export type Heard = (board: BoardId | null, what: Changed | null) => void;

/**
 * By which servers on one store wake each other. Nothing is said by it but that there is something to look for: one that is
 * lost costs time, and nothing else. What the store itself writes it tells of by itself.
 */
export interface Wakes {
  /** Other servers may be on the same store. */
  readonly isShared: boolean;
  /** Of what is on disk; however often, in one with what else there is to tell. Never fails. */
  tell(board: BoardId, what: Changed): void;
  /** Of what others told, never of one's own. The returned function ends it. */
  listen(heard: Heard): () => void;
  /** Of these boards, each known up to an event, those whose logs aren't as long: told or not. */
  missed(known: ReadonlyMap<BoardId, number>): Promise<readonly Missed[]>;
}

/** Of a store that no other server is on. */
export const nobodyElse: Wakes = {
  isShared: false,
  tell: () => undefined,
  listen: () => () => undefined,
  missed: () => Promise.resolve([]),
};
