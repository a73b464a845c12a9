import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import type { Attempts } from '../access/attempts.ts';
import { RequestRefused, tooMany } from './failure.ts';

/** What to answer to a wrong secret: what is wrong with it, or, to an address that tries many, to wait. */
export function wrongSecret(attempts: Attempts, board: string, address: string, kind: RefusalKind): RequestRefused {
  const wait = attempts.failed(board, address);
  return wait > 0 ? tooMany(wait) : new RequestRefused(kind);
}
