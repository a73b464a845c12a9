import * as Y from 'yjs';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { DocumentStore, EarlierText } from '../store/store.ts';

export interface LoadedDocument {
  readonly doc: Y.Doc;
  readonly writers: ReadonlyMap<number, SeatId>;
  /** Missing: none is kept. */
  readonly earlier?: readonly EarlierText[];
  readonly through: number;
  readonly frozen: boolean;
}

export async function loadDocument(store: DocumentStore, board: BoardId, name: string): Promise<LoadedDocument> {
  const { updates, ...rest } = await store.load(board, name);
  return { ...rest, doc: rebuild(updates) };
}

/** Rewrites what is stored as one update. Reads it afresh, so that nothing another process added is lost. */
export async function compactDocument(store: DocumentStore, board: BoardId, name: string): Promise<void> {
  const { updates, through } = await store.load(board, name);
  if (updates.length < 2) return;
  const doc = rebuild(updates);
  const merged = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  await store.compact(board, name, merged, through);
}

export function rebuild(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}
