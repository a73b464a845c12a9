import { expect, it } from 'vitest';
import { columnWidth, displayWidth, linesOf } from './column-width.ts';

it('X2 Japanese takes two columns a character, and long texts get as many lines as they need', () => {
  expect(displayWidth('順位 1')).toBe(6);
  expect(columnWidth('内容', ['あ'.repeat(100)])).toBe(60);
  expect(linesOf('あ'.repeat(29), 60)).toBe(1);
  expect(linesOf('あ'.repeat(100), 60)).toBe(4);
  expect(linesOf('one\n\nthree', 60)).toBe(3);
  expect(linesOf('', 60)).toBe(1);
});

it('X2 a Japanese character takes two columns, and no column is too narrow for its heading or too wide for a screen', () => {
  expect(displayWidth('業務A')).toBe(5);
  expect(displayWidth('ｶﾅ')).toBe(2);
  expect(columnWidth('順位', ['1'])).toBe(8);
  expect(columnWidth('業務', ['議事録の下書き'])).toBe(16);
  expect(columnWidth('業務', ['一行目\nとても長い二行目です'])).toBe(22);
  expect(columnWidth('業務', ['あ'.repeat(500)])).toBe(60);
});
