import type { BoardId, LinkId } from '@nemawashi/shared/board/ids';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { recall, remember } from './storage.ts';

/** Secrets of the links this browser made. The server has only their hashes: whoever loses them makes new links. */
export function rememberedLinks(board: BoardId): readonly MadeLink[] {
  try {
    const parsed: unknown = JSON.parse(recall(`links.${board}`) ?? '[]');
    return Array.isArray(parsed) ? (parsed as MadeLink[]) : [];
  } catch {
    return [];
  }
}

/** Told to this page when it remembers or forgets a link; other tabs hear of it by the storage event. */
export const LINKS_CHANGED = 'nemawashi-links-changed';

function keep(board: BoardId, links: readonly MadeLink[]): void {
  remember(`links.${board}`, JSON.stringify(links));
  dispatchEvent(new Event(LINKS_CHANGED));
}

export function rememberLinks(board: BoardId, links: readonly MadeLink[]): void {
  const earlier = rememberedLinks(board).filter(({ link }) => !links.some((made) => made.link === link));
  keep(board, [...earlier, ...links]);
}

/** A revoked link leads nowhere: nobody should be shown it again. */
export function forgetLink(board: BoardId, link: LinkId): void {
  keep(
    board,
    rememberedLinks(board).filter((made) => made.link !== link),
  );
}

/** What one sends to people. The secret stands in the fragment, so it reaches no log and no referrer. */
export const joinAddress = (site: string, board: BoardId, secret: string): string => `${site}/join/${board}#${secret}`;
