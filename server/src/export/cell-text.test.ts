import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { columnWidth, displayWidth } from './column-width.ts';

it('X2 a cell holds whatever was typed, without what a workbook can’t hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const held = cellText(text);
      expect(held.isWellFormed()).toBe(true);
      expect(held).not.toMatch(/[^\P{Cc}\n\t]|[\ufffe\uffff]/u);
    }),
  );
  expect(cellText('=HYPERLINK("a")\n改行')).toBe('=HYPERLINK("a")\n改行');
  expect(cellText('_x0041_')).toBe('_x005F_x0041_');
  expect(cellText('あ'.repeat(40_000))).toHaveLength(32_767);
});

it('X2 a Japanese character takes two columns, and no column is too narrow for its heading or too wide for a screen', () => {
  expect(displayWidth('業務A')).toBe(5);
  expect(displayWidth('ｶﾅ')).toBe(2);
  expect(columnWidth('順位', ['1'])).toBe(8);
  expect(columnWidth('業務', ['議事録の下書き'])).toBe(16);
  expect(columnWidth('業務', ['一行目\nとても長い二行目です'])).toBe(22);
  expect(columnWidth('業務', ['あ'.repeat(500)])).toBe(60);
});
