import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';

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
      const candidate = new Y.Map<unknown>();
      candidate.set(CANDIDATE_KEYS.id, ids[index]);
      candidate.set(CANDIDATE_KEYS.title, new Y.Text(given.title));
      candidate.set(CANDIDATE_KEYS.detail, new Y.Text(given.detail ?? ''));
      candidate.set(CANDIDATE_KEYS.department, given.department ?? null);
      candidate.set(CANDIDATE_KEYS.hours, given.hours ?? null);
      candidate.set(CANDIDATE_KEYS.saving, given.saving ?? null);
      candidate.set(CANDIDATE_KEYS.mergedInto, null);
      doc.getArray(CANDIDATES).push([candidate]);
    }
  });
}
