import { randomBytes } from 'node:crypto';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { rowOf } from '@nemawashi/shared/candidates/write';
import type * as Y from 'yjs';
import { putCandidates, type WrittenCandidate } from './written-candidate.ts';

/** Writes candidates into the shared document as the page does; returns their ids when the server has them. */
export async function writeCandidates(
  client: BoardClient,
  candidates: readonly (string | WrittenCandidate)[],
): Promise<readonly string[]> {
  const document = await openDocument(client, 'ideas');
  const ids = candidates.map(() => randomBytes(6).toString('base64url'));
  try {
    putCandidates(document.doc, candidates, ids);
    await document.flushed();
  } finally {
    document.close();
  }
  return ids;
}

/** The candidate with this id in an open document. */
export function candidateIn(doc: Y.Doc, id: string): Y.Map<unknown> {
  const row = rowOf(doc, id);
  if (row === undefined) throw new Error(`No candidate ${id}`);
  return row;
}
