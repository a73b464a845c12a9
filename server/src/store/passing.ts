import type { BoardId } from '@nemawashi/shared/board/ids';

/** What all servers of a board have as one, each with a copy of it in memory. */
export type SharedKind = 'speaking' | 'waiting';

/** Such a copy. */
export interface Portable {
  /** As JSON can say it. */
  dump(): unknown;
  /** In its place, what another server dumped so many milliseconds ago. */
  load(dumped: unknown, ago: number): void;
}

export interface Passed {
  /** What each of the other servers that are there has put. */
  readonly parts: readonly unknown[];
  readonly shared: ReadonlyMap<SharedKind, { readonly dumped: unknown; readonly ago: number }>;
}

/**
 * What of a board stands on no record, where several servers have it: who is here, who waits at the door, who asks to speak.
 * Nothing of it outlives the last server that has the board open, and nothing sealed is said by it.
 */
export interface Passing {
  /** The board is in memory here. What was shared is forgotten where no other server has it. */
  enter(board: BoardId): Promise<void>;
  /** No longer. Never fails. */
  leave(board: BoardId): void;
  /** This server's part, in place of the one before: asked for once it is written, with what else changed meanwhile. Never fails. */
  put(board: BoardId, part: () => unknown): void;
  read(board: BoardId): Promise<Passed>;
  /** Runs `act` on the copy as all servers have it, one after the other: what it makes of it is theirs. */
  change<Result>(board: BoardId, kind: SharedKind, copy: Portable, act: () => Result): Promise<Result>;
}

/** Of a store that no other server is on. */
export const passingAlone: Passing = {
  enter: () => Promise.resolve(),
  leave: () => undefined,
  put: () => undefined,
  read: () => Promise.resolve({ parts: [], shared: new Map() }),
  change: (_board, _kind, _copy, act) => Promise.resolve().then(act),
};
