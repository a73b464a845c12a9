import { frozenCandidates, writtenNotes } from '@nemawashi/shared/candidates/frozen';
import type * as Y from 'yjs';
import type { TextContent } from '../boards/shared-text.ts';
import type { Writers } from './guard/writers.ts';

/**
 * What the document holds, by the layout of `protocol/documents`. Top-level names outside the layout are left out. Who
 * wrote a candidate is told by the client ids that the guards bound to seats.
 */
export const contentOf = (doc: Y.Doc, writers: Pick<Writers, 'ownerOf'>): TextContent => ({
  candidates: frozenCandidates(doc, (client) => writers.ownerOf(client)),
  notes: writtenNotes(doc),
});
