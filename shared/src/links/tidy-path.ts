import { plainText } from './plain-text.ts';

const BOARD_PAGE = /^\/(b|join|return)\/+([A-Za-z0-9_-]+)(?:\/+(screen|print|invitations|guide)(?![A-Za-z0-9_-]))?/i;
const PAGE = /^\/(door|guide|advisers)(?![A-Za-z0-9_-])/i;

function isReadable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The page that an address was to lead to, whatever a mail or chat program has put behind its name: the path alone, as
 * this server lives at it (without the path it may have in front). Of another address the same, so that it can be read.
 */
export function tidyPath(path: string): string {
  const text = plainText(path)
    .replace(/[?#].*$/s, '')
    .replace(/\/{2,}/g, '/');
  const [, kind, board, page] = BOARD_PAGE.exec(text) ?? [];
  if (kind !== undefined && board !== undefined)
    return `/${kind.toLowerCase()}/${board}${page === undefined ? '' : `/${page.toLowerCase()}`}`;
  const named = PAGE.exec(text)?.[1];
  if (named !== undefined) return `/${named.toLowerCase()}`;
  return isReadable(path) ? path : path.replaceAll('%', '%25');
}
