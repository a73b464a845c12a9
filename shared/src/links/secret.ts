/**
 * Of every secret in a link, of this version (letters and digits) and of earlier ones (`_` and `-` too). Because it is
 * always the same, what a mail or chat program has put behind one can be told from it.
 */
export const SECRET_LENGTH = 32;

const WHOLE = new RegExp(`^[A-Za-z0-9_-]{${String(SECRET_LENGTH)}}$`);
const ONE_SHORT = new RegExp(`^[A-Za-z0-9_-]{${String(SECRET_LENGTH - 1)}}$`);

/**
 * What a secret that arrived may have been, likeliest first; empty: it is none. Secrets of earlier versions could end, or
 * begin, with `_` or `-`, which chat programs drop: where one character is missing it was one of these.
 */
export function secretsMeant(given: string): readonly string[] {
  if (WHOLE.test(given)) return [given];
  return ONE_SHORT.test(given) ? [`${given}_`, `${given}-`, `_${given}`, `-${given}`] : [];
}
