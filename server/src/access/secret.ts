import { createHash, randomBytes } from 'node:crypto';
import type { CommandId } from '@nemawashi/shared/board/ids';
import { SECRET_LENGTH } from '@nemawashi/shared/links/secret';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Bytes in these letters. With eight bytes more than the text holds, none of them is likelier than another by anything one
 * could measure.
 */
export function lettersOf(bytes: Uint8Array, letters: string, length: number): string {
  const count = BigInt(letters.length);
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; text.length < length; rest /= count) text += letters.charAt(Number(rest % count));
  return text;
}

/** Letters and digits, 5.95 bits each: chat programs take `_` and `-` at an end for a mark of their own. */
export const alphanumeric = (bytes: Uint8Array, length: number): string => lettersOf(bytes, ALPHANUMERIC, length);

/** 190 bits: a link's secret or a browser's session. */
export const makeSecret = (): string => alphanumeric(randomBytes(32), SECRET_LENGTH);

/** A short id that needn't be secret (95 bits), of whatever is made. */
export const makeId = <Id extends string>(): Id => alphanumeric(randomBytes(20), 16) as Id;

/** The id of a command that the server makes of an attempt: made again, it is the same command. */
export const commandIdOf = (kind: 'enter' | 'join' | 'let-in', attempt: string): CommandId =>
  `${kind}-${attempt}` as CommandId;

/** All the server keeps of a secret. Secrets are random and long, so a plain SHA-256 can't be searched. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
