import type { ChecklistItem } from '../board/checklist.ts';
import { tidyParagraph } from '../board/text.ts';
import { NOTE_LIMIT } from '../protocol/documents.ts';
import { clippedToUnits } from '../words/cut.ts';

/**
 * Notes by item, tidy; items without a note are left out. What is too long, as two who write at once can make it, ends
 * with a mark.
 */
export function readNotes(
  content: { readonly notes: ReadonlyMap<string, string> },
  checklist: readonly ChecklistItem[],
): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const { id } of checklist) {
    const note = tidyParagraph(content.notes.get(id) ?? '');
    if (note !== '') notes[id] = clippedToUnits(note, NOTE_LIMIT);
  }
  return notes;
}
