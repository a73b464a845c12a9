import type { BoardId } from '@nemawashi/shared/board/ids';
import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { FrozenCandidates } from '@nemawashi/shared/board/slate';
import { tidyParagraph } from '@nemawashi/shared/board/text';
import { NOTE_LIMIT } from '@nemawashi/shared/protocol/documents';
import { clippedToUnits } from '@nemawashi/shared/words/cut';

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
  thaw(board: BoardId, document: string): void;
  read(board: BoardId, document: string): Promise<TextContent>;
  /** Who may read or write may have changed. */
  recheck(board: BoardId): Promise<void>;
}

/**
 * Notes by item, tidy; items without a note are left out. What is too long, as two who write at once can make it, ends
 * with a mark.
 */
export function readNotes(
  content: Pick<TextContent, 'notes'>,
  checklist: readonly ChecklistItem[],
): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const { id } of checklist) {
    const note = tidyParagraph(content.notes.get(id) ?? '');
    if (note !== '') notes[id] = clippedToUnits(note, NOTE_LIMIT);
  }
  return notes;
}
