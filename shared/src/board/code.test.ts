import { expect, it } from 'vitest';
import { CODE_LENGTH, CODE_LETTERS, readCode, showCode } from './code.ts';

it('B17 is read as people type it: full-width, small letters, spaces, dashes', () => {
  for (const typed of ['ACDEFGHJ', 'acde-fghj', 'ＡＣＤＥ－ＦＧＨＪ', ' acde　fghj ', 'ACDEーFGHJ'])
    expect(readCode(typed)).toBe('ACDEFGHJ');
  for (const typed of ['', 'ACDEFGH', 'ACDEFGHJK', 'ACDEFGH0', 'ACDEFGHあ']) expect(readCode(typed)).toBeNull();
});

it('B17 holds no letters that look alike, and is shown in two halves', () => {
  expect(/[01258BILOSUVZ]/.test(CODE_LETTERS)).toBe(false);
  expect(CODE_LENGTH).toBe(8);
  expect(showCode('ACDEFGHJ')).toBe('ACDE-FGHJ');
});
