import { CLOSE } from '@nemawashi/shared/protocol/documents';

/**
 * Why a line is closed. y-websocket stops trying after 4400–4499 and comes back by itself after the others, so the
 * four-digit ones say "this can't be mended by trying again".
 */
export const CLOSING = {
  /** The server stops. */
  goingAway: 1001,
  /** Could not be saved or loaded: what was unsaved is gone from memory, the client brings it again. */
  failed: 1011,
  /** Too slow a reader, too many messages, or too many lines at once. */
  later: 1013,
  malformed: CLOSE.malformed,
  noSession: CLOSE.noSession,
  notAllowed: CLOSE.notAllowed,
  notFound: CLOSE.notFound,
  tooLarge: CLOSE.tooLarge,
  deletesOthers: CLOSE.deletesOthers,
} as const;

export type ClosingCode = (typeof CLOSING)[keyof typeof CLOSING];
