import type { BoardId } from '@nemawashi/shared/board/ids';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { forget, recall } from './storage.ts';

const key = (board: BoardId): string => `links.${board}`;

/**
 * Secrets of links that this browser made under an earlier version: random ones, of which the server has only the hashes.
 * Of the others it can tell whoever leads, so that no browser keeps any.
 */
export function rememberedLinks(board: BoardId): readonly MadeLink[] {
  try {
    const parsed: unknown = JSON.parse(recall(key(board)) ?? '[]');
    return Array.isArray(parsed) ? (parsed as MadeLink[]) : [];
  } catch {
    return [];
  }
}

/** Of somebody who doesn't lead any more. */
export const forgetLinks = (board: BoardId): void => forget(key(board));
