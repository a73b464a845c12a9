import type { BoardId } from '@nemawashi/shared/board/ids';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { siteAddress } from '#lib/connection/address.ts';
import { toSend } from '#lib/links/known.ts';

/** An address to scan, and for whom it is. */
export interface JoinCode {
  readonly made: MadeLink;
  readonly role: 'executive' | 'representative';
  readonly address: string;
}

/** One for each role; a department's own stands in only where there is none for the whole role. */
export const joinCodes = (board: BoardId, known: readonly MadeLink[]): readonly JoinCode[] =>
  (['executive', 'representative'] as const).flatMap((role) =>
    toSend(known)
      .filter((made) => made.role === role)
      .slice(0, 1)
      .map((made) => ({ made, role, address: joinLink(siteAddress(), board, made.secret) })),
  );
