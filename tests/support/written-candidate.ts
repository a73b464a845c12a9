import { addCandidate } from '@nemawashi/shared/candidates/write';
import type * as Y from 'yjs';

export interface WrittenCandidate {
  readonly title: string;
  readonly detail?: string;
  readonly department?: string;
  readonly hours?: number;
  readonly saving?: number;
}

/** Puts candidates into a document as the page does, by these ids. */
export function putCandidates(
  doc: Y.Doc,
  candidates: readonly (string | WrittenCandidate)[],
  ids: readonly string[],
): void {
  doc.transact(() => {
    for (const [index, written] of candidates.entries()) {
      const given: WrittenCandidate = typeof written === 'string' ? { title: written } : written;
      addCandidate(doc, { detail: '', department: null, ...given, id: ids[index] ?? '' });
    }
  });
}
