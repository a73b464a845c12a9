import type { BoardId } from '@nemawashi/shared/board/ids';
import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import { tidyParagraph } from '@nemawashi/shared/board/text';
import { NOTE_LIMIT, noteName } from '@nemawashi/shared/protocol/documents';
import { clippedToUnits } from '@nemawashi/shared/words/cut';

/** A document as plain JSON, by the layout of `protocol/documents`: its top-level names. */
export type TextContent = Readonly<Record<string, unknown>>;

/** The shared documents as the board sees them: content that can be frozen, never their machinery. */
export interface SharedText {
  /** Ends all writing and answers what the document holds, as JSON. Idempotent. */
  freeze(board: BoardId, document: string): Promise<TextContent>;
  /** Takes a freeze back. */
  thaw(board: BoardId, document: string): void;
  read(board: BoardId, document: string): Promise<TextContent>;
  /** Who may read or write may have changed. */
  recheck(board: BoardId): Promise<void>;
}

/**
 * Notes by item, tidy, out of the document's JSON; items without a note are left out. Whatever is in it, nothing throws.
 * What is too long, as two who write at once can make it, ends with a mark.
 */
export function readNotes(content: TextContent, checklist: readonly ChecklistItem[]): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const { id } of checklist) {
    const text = content[noteName(id)];
    const note = typeof text === 'string' ? tidyParagraph(text) : '';
    if (note !== '') notes[id] = clippedToUnits(note, NOTE_LIMIT);
  }
  return notes;
}
