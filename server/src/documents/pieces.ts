import type { Piece } from '../store/store.ts';
import type { Deletion } from './wire/update.ts';

export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece[2])).join('');

export const ownOf = (pieces: readonly Piece[]): readonly Exclude<Piece, string>[] =>
  pieces.filter((piece) => typeof piece !== 'string');

/** In UTF-16 units: what the seat wrote of it. */
export const ownSize = (pieces: readonly Piece[]): number => wordsOf(ownOf(pieces)).length;

/** The text with one more piece at its end; what was written on and stands together is one. */
export function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (typeof piece === 'string') {
    if (typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    return;
  }
  const [client, clock, words] = piece;
  if (last === undefined || typeof last === 'string' || last[0] !== client || last[1] + last[2].length !== clock)
    pieces.push(piece);
  else pieces[pieces.length - 1] = [client, last[1], last[2] + words];
}

/** What is left where the seat has deleted this of its own. */
export function without(pieces: readonly Piece[], deleted: readonly Deletion[]): readonly Piece[] {
  const left: Piece[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      add(left, piece);
      continue;
    }
    const [client, clock, words] = piece;
    const within = deleted
      .filter((range) => range.client === client && range.end > clock && range.clock < clock + words.length)
      .sort((one, other) => one.clock - other.clock);
    let at = 0;
    for (const range of within) {
      const from = Math.max(at, range.clock - clock);
      if (from > at) add(left, [client, clock + at, words.slice(at, from)]);
      at = Math.max(at, range.end - clock);
    }
    if (at < words.length) add(left, [client, clock + at, words.slice(at)]);
  }
  return left;
}

/** The text without these parts of it, told by where they stand in its words. */
export function withoutParts(
  pieces: readonly Piece[],
  parts: readonly { readonly at: number; readonly length: number }[],
): readonly Piece[] {
  const left: Piece[] = [];
  let begins = 0;
  for (const piece of pieces) {
    const words = wordsOf([piece]);
    let at = 0;
    const put = (end: number) => {
      if (end <= at) return;
      add(left, typeof piece === 'string' ? words.slice(at, end) : [piece[0], piece[1] + at, words.slice(at, end)]);
    };
    for (const part of parts) {
      const from = part.at - begins;
      const to = from + part.length;
      if (to <= at || from >= words.length) continue;
      put(Math.max(at, from));
      at = Math.min(words.length, to);
    }
    put(words.length);
    begins += words.length;
  }
  return left;
}
