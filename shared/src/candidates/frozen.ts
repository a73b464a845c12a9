import type * as Y from 'yjs';
import { seen } from '../board/characters.ts';
import type { SeatId } from '../board/ids.ts';
import type { FrozenCandidates } from '../board/slate.ts';
import { noteName } from '../protocol/documents.ts';
import { readEntries } from './entries.ts';

const NOTE = noteName('');

/**
 * The candidates that a document holds, each with the seat that put it into the list: by the client id that `ownerOf`
 * knows. Whatever the document itself says of it is the writer's own word, and is passed over.
 */
export function frozenCandidates(doc: Y.Doc, ownerOf: (client: number) => SeatId | null | undefined): FrozenCandidates {
  const { entries, passedOver } = readEntries(doc);
  return {
    entries: entries.map(({ writer, titleText: _title, detailText: _detail, ...entry }) => ({
      ...entry,
      author: writer === null ? null : (ownerOf(writer) ?? null),
    })),
    passedOver,
  };
}

/** The notes that a document holds, by item, as they were written. */
export const writtenNotes = (doc: Y.Doc): ReadonlyMap<string, string> =>
  new Map(
    [...doc.share.keys()]
      .filter((name) => name.startsWith(NOTE))
      .map((name) => [name.slice(NOTE.length), seen(doc.getText(name).toString())]),
  );
