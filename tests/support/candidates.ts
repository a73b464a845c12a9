import { randomBytes } from 'node:crypto';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';

/** Writes candidates into the shared document as the page does, and returns when the server has them. */
export async function writeCandidates(client: BoardClient, titles: readonly string[]): Promise<void> {
  const document = await openDocument(client, 'ideas');
  document.doc.transact(() => {
    for (const title of titles) {
      const candidate = new Y.Map<unknown>();
      candidate.set(CANDIDATE_KEYS.id, randomBytes(6).toString('base64url'));
      candidate.set(CANDIDATE_KEYS.title, new Y.Text(title));
      candidate.set(CANDIDATE_KEYS.detail, new Y.Text(''));
      candidate.set(CANDIDATE_KEYS.department, null);
      candidate.set(CANDIDATE_KEYS.author, client.seat);
      document.doc.getArray(CANDIDATES).push([candidate]);
    }
  });
  await document.flushed();
  document.close();
}
