/** Letters and digits that can't be taken for one another, on paper or read aloud: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
export const CODE_LETTERS = '34679ACDEFGHJKMNPQRTWXY';
export const CODE_LENGTH = 8;

/** What stands between its letters, and means nothing: spaces, dashes, and what can't be seen. */
const BETWEEN = /[\s\-‐‑–—ー\p{Cf}]/gu;
/** Behind the last letter: the end, or something that is no letter, as the full stop or the sentence a chat puts there. */
const FIRST = new RegExp(`^[^A-Z0-9]*([A-Z0-9]{4}(?:${BETWEEN.source})*[A-Z0-9]{4})(?![A-Z0-9\\-])`, 'u');

/** As it was typed or pasted → as it is kept: full-width and small letters, spaces, dashes and marks around it don't matter. Null: no code. */
export function readCode(typed: string): string | null {
  const wide = typed.normalize('NFKC').toUpperCase();
  const alone = wide.replace(BETWEEN, '').replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  for (const read of [alone, FIRST.exec(wide)?.[1]?.replace(BETWEEN, '')])
    if (read?.length === CODE_LENGTH && isCode(read)) return read;
  return null;
}

const isCode = (text: string): boolean => new RegExp(`^[${CODE_LETTERS}]+$`).test(text);

/** In two halves, as people read it: ACDE-FGHJ. */
export const showCode = (code: string): string => `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
