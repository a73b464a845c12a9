/** What makes a log vouch for itself (decision 18): a hash for each event, with secret random bits of its own, and a chain over them. */
import { createHash, randomBytes } from 'node:crypto';
import type { StoredEvent } from './store.ts';

/** Bytes: 128 bits, so that nobody can try the few values that an answer may have. */
const SALT = 16;

/** What stands beside an event. A salt never leaves the store. */
export interface Seal {
  readonly salt: Uint8Array;
  /** Of salt and content. */
  readonly hash: Uint8Array;
  /** Binds this event and all before it, in order. */
  readonly head: Uint8Array;
}

/** Events up to `before` were there already when the chain was begun, at that time; 0 and 0: it began with the board. */
export interface ChainStart {
  readonly before: number;
  readonly at: number;
}
export const WITH_THE_BOARD: ChainStart = { before: 0, at: 0 };

const digest = (tag: string, ...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const hash = createHash('sha256').update(`nemawashi ${tag} 1\n`);
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** The head before the first event. */
export const firstHead = (board: string, { before, at }: ChainStart): Uint8Array =>
  digest('chain', JSON.stringify([board, before, at]));

type Content = Pick<StoredEvent, 'at' | 'command' | 'seat' | 'body'>;
export const contentHash = (salt: Uint8Array, { at, command, seat, body }: Content): Uint8Array =>
  digest('event', salt, JSON.stringify([at, command, seat, body]));

type Place = { readonly board: string; readonly seq: number };
export const headAfter = (head: Uint8Array, { board, seq }: Place, hash: Uint8Array): Uint8Array =>
  digest('head', head, JSON.stringify([board, seq]), hash);

/** Seals an event that follows on `head`. */
export function seal(head: Uint8Array, event: StoredEvent): Seal {
  const salt = new Uint8Array(randomBytes(SALT));
  const hash = contentHash(salt, event);
  return { salt, hash, head: headAfter(head, event, hash) };
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Whether this event, with this seal, is what was sealed after `head`. */
export const verifies = (head: Uint8Array, event: StoredEvent, { salt, hash, head: claimed }: Seal): boolean =>
  sameBytes(contentHash(salt, event), hash) && sameBytes(headAfter(head, event, hash), claimed);

/** As heads are shown, printed and compared: 43 letters, digits, `-` and `_`. */
export const shownHead = (head: Uint8Array): string => Buffer.from(head).toString('base64url');
