import { readCode } from '../board/code.ts';
import type { BoardId } from '../board/ids.ts';
import { plainText } from './plain-text.ts';
import { SECRET_LENGTH } from './secret.ts';

/**
 * A link as it was meant. `secret`: whole, or short by the one character that a chat program dropped (`secretsMeant`);
 * null: too much of it is missing. `code`: null: none that could be one.
 */
export type ReadLink =
  | { readonly kind: 'join' | 'return'; readonly board: BoardId; readonly secret: string | null }
  | { readonly kind: 'door'; readonly code: string | null };

const PERSONAL = /\/(join|return)\/+([A-Za-z0-9_-]{1,64})/giu;
const DOOR = /\/door(?![A-Za-z0-9_-])/iu;
const SECRET_LETTERS = /^[A-Za-z0-9_-]+/;

/** Of what follows a `#`: the secret, and not what was put behind it. Where it isn't whole, what line ends leave was put into it. */
function secretIn(text: string): string | null {
  const whole = (run: string): string | null => (run.length >= SECRET_LENGTH - 1 ? run.slice(0, SECRET_LENGTH) : null);
  const run = (from: string): string => SECRET_LETTERS.exec(from.replace(/^[^A-Za-z0-9_-]+/, ''))?.[0] ?? '';
  return whole(run(text)) ?? whole(run(text.replace(/[\s>=]+/gu, '')));
}

/** The first of the parts behind a `#` that holds a secret: programs put parts of their own before it, and behind. */
function secretBehind(text: string): string | null {
  for (const part of text.split('#').slice(1)) {
    const secret = secretIn(part);
    if (secret !== null) return secret;
  }
  return null;
}

/**
 * Finds a link to a board in an address, or in whatever was pasted around one: as mail gateways, chats, word processors
 * and people bend it. Null: there is none. Of several the first whose secret is whole.
 */
export function readLink(arrived: string): ReadLink | null {
  const text = plainText(arrived);
  const found = [...text.matchAll(PERSONAL)].map((match, index, all) => ({
    kind: (match[1] ?? '').toLowerCase() as 'join' | 'return',
    board: match[2] as BoardId,
    secret: secretBehind(text.slice(match.index + match[0].length, all[index + 1]?.index)),
  }));
  const door = DOOR.exec(text);
  const link = found.find(({ secret }) => secret !== null) ?? found[0];
  if (link !== undefined) return link;
  return door === null ? null : { kind: 'door', code: codeBehind(text.slice(door.index + door[0].length)) };
}

function codeBehind(text: string): string | null {
  for (const part of text.split('#').slice(1)) {
    const code = readCode(part);
    if (code !== null) return code;
  }
  return null;
}

/** What somebody put into the field for a code: that code, or a whole link. Null: neither. */
export function readTyped(typed: string): ReadLink | null {
  const link = readLink(typed);
  if (link !== null) return link;
  const code = readCode(plainText(typed));
  return code === null ? null : { kind: 'door', code };
}
