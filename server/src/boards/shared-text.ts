import type { BoardId } from '@nemawashi/shared/board/ids';
import type { FrozenCandidates } from '@nemawashi/shared/board/slate';

/** What a document holds. One of the two is empty: candidates and notes stand in documents of their own. */
export interface TextContent {
  readonly candidates: FrozenCandidates;
  /** By item, as they were written. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The shared documents as the board sees them: content that can be frozen, never their machinery. */
export interface SharedText {
  /** Ends all writing and answers what the document holds. Idempotent. */
  freeze(board: BoardId, document: string): Promise<TextContent>;
  /** Takes a freeze back. */
  thaw(board: BoardId, document: string): Promise<void>;
  read(board: BoardId, document: string): Promise<TextContent>;
  /** Who may read or write may have changed. */
  recheck(board: BoardId): Promise<void>;
}
