import type { BoardId } from '../board/ids.ts';

// What one sends to people. The secret stands in the fragment, so it reaches no log and no referrer. `origin`: with the
// path under which the server is reached, where there is one.

export const joinLink = (origin: string, board: BoardId, secret: string): string => `${origin}/join/${board}#${secret}`;
export const returnLink = (origin: string, board: BoardId, secret: string): string =>
  `${origin}/return/${board}#${secret}`;
export const doorLink = (origin: string, code: string): string => `${origin}/door#${code}`;
