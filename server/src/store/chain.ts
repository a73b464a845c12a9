/** What makes a log vouch for itself (decision 18): a hash for each event, with secret random bits of its own, and a chain over them. */
import { hash as hashOnce, randomFillSync } from 'node:crypto';
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
  // One call for each: a log of two hundred thousand events is hashed twice that often.
  const all = [`nemawashi ${tag} 1\n`, ...parts].map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  return new Uint8Array(hashOnce('sha256', Buffer.concat(all), 'buffer'));
};

/** The head before the first event. */
export const firstHead = (board: string, { before, at }: ChainStart): Uint8Array =>
  digest('chain', JSON.stringify([board, before, at]));

type Content = Pick<StoredEvent, 'at' | 'command' | 'seat' | 'body'>;
export const contentHash = (salt: Uint8Array, { at, command, seat, body }: Content): Uint8Array =>
  digest('event', salt, JSON.stringify([at, command, seat, body]));

type Place = { readonly board: string; readonly seq: number };
export const headAfter = (head: Uint8Array, { board, seq }: Place, hash: Uint8Array): Uint8Array =>
  heads(board)(head, seq, hash);

/** The tag of a head, and what `digest` writes of a place, in one piece that is made once for each board. */
const HEAD_TAG = Buffer.from('nemawashi head 1\n');
const HASH = 32;
/** The digits of the largest number that an event may have. */
const DIGITS = 16;

type Heads = (head: Uint8Array, seq: number, hash: Uint8Array) => Uint8Array;
let lastOne: { readonly board: string; readonly after: Heads } | null = null;

/** A log is gone along board by board: what its heads have in common is made anew only for another board. */
function heads(board: string): Heads {
  if (lastOne?.board === board) return lastOne.after;
  // As JSON has the place: `["board",12]`.
  const opening = Buffer.from(`[${JSON.stringify(board)},`);
  const place = HEAD_TAG.length + HASH;
  const written = Buffer.alloc(place + opening.length + DIGITS + 1 + HASH);
  written.set(HEAD_TAG);
  written.set(opening, place);
  const after: Heads = (head, seq, hash) => {
    written.set(head, HEAD_TAG.length);
    const digits = place + opening.length;
    const end = digits + written.write(`${String(seq)}]`, digits, 'latin1');
    written.set(hash, end);
    return new Uint8Array(hashOnce('sha256', written.subarray(0, end + HASH), 'buffer'));
  };
  lastOne = { board, after };
  return after;
}

/** Over what is left of erased answers, beside their hashes in the chain. */
export const erasedSeal = (
  { board, block }: { readonly board: string; readonly block: number },
  left: readonly (string | Uint8Array)[],
): Uint8Array => digest('erased', JSON.stringify([board, block]), ...left);

/** Over a state that was kept beside the log, as it was after the event with this head. */
export const snapshotSeal = (head: Uint8Array, { board, seq }: Place, shape: string, lines: string): Uint8Array =>
  digest('snapshot', head, JSON.stringify([board, seq, shape]), lines);

/** Random bytes for so many salts at a time: each by itself would take longer than the hash that it goes into. */
const salts = new Uint8Array(256 * SALT);
let used = salts.length;

export function newSalt(): Uint8Array {
  if (used === salts.length) {
    randomFillSync(salts);
    used = 0;
  }
  return salts.slice(used, (used += SALT));
}

/** Seals an event that follows on `head`. */
export function seal(head: Uint8Array, event: StoredEvent): Seal {
  const salt = newSalt();
  const hash = contentHash(salt, event);
  return { salt, hash, head: headAfter(head, event, hash) };
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** `rewritten`: the hash of what an event says since a person was erased from it; missing or null: it says what was sealed. */
type AsWritten = Pick<Seal, 'salt' | 'hash'> & { readonly rewritten?: Uint8Array | null };

/** Whether this is what was written of an event last. */
export const isAsWritten = (event: Content, { salt, hash, rewritten }: AsWritten): boolean =>
  sameBytes(contentHash(salt, event), rewritten ?? hash);

/** Whether this event, with this seal, is what was sealed after `head`. */
export const verifies = (head: Uint8Array, event: Place & Content, seal: Seal & AsWritten): boolean =>
  isAsWritten(event, seal) && sameBytes(headAfter(head, event, seal.hash), seal.head);

/** As heads are shown, printed and compared: 43 letters, digits, `-` and `_`. */
export const shownHead = (head: Uint8Array): string => Buffer.from(head).toString('base64url');
