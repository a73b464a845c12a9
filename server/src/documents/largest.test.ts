import { MOST_ITEMS } from '@nemawashi/shared/board/checklist';
import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { CANDIDATE_KEYS, CANDIDATES, NOTE_LIMIT, noteName } from '@nemawashi/shared/protocol/documents';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SYNC_LIMITS } from './limits.ts';

/** Three bytes a character, as Japanese takes. */
const kana = (length: number): string => 'か'.repeat(length);
const bytes = (doc: Y.Doc): number => Y.encodeStateAsUpdate(doc).length;

describe('D32 a shared document that is as full as it may be', () => {
  it('holds a note of full length on every item of the longest checklist, and goes in one message', () => {
    const doc = new Y.Doc();
    for (let item = 0; item < MOST_ITEMS; item += 1)
      doc.getText(noteName(`${'i'.repeat(60)}${String(item)}`)).insert(0, kana(NOTE_LIMIT));
    expect(bytes(doc)).toBeLessThan(SYNC_LIMITS.documentBytes);
    expect(bytes(doc)).toBeLessThan(SYNC_LIMITS.messageBytes);
    expect(doc.share.size).toBeLessThan(SYNC_LIMITS.documentRoots);
  });

  it('holds as many full candidates as a slate takes, thrown away and written anew five times over', () => {
    const doc = new Y.Doc();
    const list = doc.getArray<Y.Map<unknown>>(CANDIDATES);
    for (let time = 0; time < 5; time += 1) {
      list.delete(0, list.length);
      for (let n = 0; n < CANDIDATE_LIMITS.count; n += 1) {
        const candidate = new Y.Map<unknown>();
        list.push([candidate]);
        candidate.set(CANDIDATE_KEYS.id, `${'c'.repeat(36)}${String(n)}`);
        candidate.set(CANDIDATE_KEYS.title, new Y.Text(kana(CANDIDATE_LIMITS.title)));
        candidate.set(CANDIDATE_KEYS.detail, new Y.Text(kana(CANDIDATE_LIMITS.detail)));
      }
    }
    expect(bytes(doc)).toBeLessThan(SYNC_LIMITS.documentBytes / 5);
  });

  it('is within what a slow reader may have waiting, and what a seat may send at once', () => {
    expect(SYNC_LIMITS.bufferedBytes).toBeGreaterThan(SYNC_LIMITS.documentBytes);
    expect(SYNC_LIMITS.messageBytes).toBeGreaterThan(SYNC_LIMITS.documentBytes);
    expect(SYNC_LIMITS.traffic.burst).toBeGreaterThan(SYNC_LIMITS.messageBytes);
  });
});
