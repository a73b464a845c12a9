import { seen } from '@nemawashi/shared/board/characters';
import { readEntries } from '@nemawashi/shared/candidates/entries';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type * as Y from 'yjs';
import type { TextContent } from '../boards/shared-text.ts';
import type { Writers } from './guard/writers.ts';

const NOTE = noteName('');

/**
 * What the document holds, by the layout of `protocol/documents`. Top-level names outside the layout are left out.
 * Who wrote a candidate is the seat that put it into the list, by the client id that the guards bound to it; whatever the
 * document itself says of it is the writer's own word, and is passed over.
 */
export function contentOf(doc: Y.Doc, writers: Pick<Writers, 'ownerOf'>): TextContent {
  const { entries, passedOver } = readEntries(doc);
  const notes = [...doc.share.keys()].filter((name) => name.startsWith(NOTE));
  return {
    candidates: {
      entries: entries.map(({ writer, titleText: _title, detailText: _detail, ...entry }) => ({
        ...entry,
        author: writer === null ? null : (writers.ownerOf(writer) ?? null),
      })),
      passedOver,
    },
    notes: new Map(notes.map((name) => [name.slice(NOTE.length), seen(doc.getText(name).toString())])),
  };
}
