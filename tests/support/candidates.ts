import { randomBytes } from 'node:crypto';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';

export interface WrittenCandidate {
  readonly title: string;
  readonly detail?: string;
  readonly department?: string;
  readonly hours?: number;
  readonly saving?: number;
}

/** Writes candidates into the shared document as the page does; returns their ids when the server has them. */
export async function writeCandidates(
  client: BoardClient,
  candidates: readonly (string | WrittenCandidate)[],
): Promise<readonly string[]> {
  const document = await openDocument(client, 'ideas');
  const ids = candidates.map(() => randomBytes(6).toString('base64url'));
  document.doc.transact(() => {
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
      document.doc.getArray(CANDIDATES).push([candidate]);
    }
  });
  await document.flushed();
  document.close();
  return ids;
}

/** The candidate with this id in an open document. */
export function candidateIn(doc: Y.Doc, id: string): Y.Map<unknown> {
  for (const entry of doc.getArray(CANDIDATES)) {
    if (entry instanceof Y.Map && entry.get(CANDIDATE_KEYS.id) === id) return entry as Y.Map<unknown>;
  }
  throw new Error(`No candidate ${id}`);
}
