/** Letters and digits that can't be taken for one another, on paper or read aloud: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
export const CODE_LETTERS = '34679ACDEFGHJKMNPQRTWXY';
export const CODE_LENGTH = 8;

/** As it was typed → as it is kept: full-width letters, small letters, spaces and dashes don't matter. Null: no code. */
export function readCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐－ー–—]/gu, '');
  return plain.length === CODE_LENGTH && isCode(plain) ? plain : null;
}

const isCode = (text: string): boolean => new RegExp(`^[${CODE_LETTERS}]+$`).test(text);

/** In two halves, as people read it: ACDE-FGHJ. */
export const showCode = (code: string): string => `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
