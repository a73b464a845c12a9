import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workbookText } from './workbook-text.ts';

it('X2 a cell holds whatever was typed, without what a workbook can’t hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const held = workbookText(text);
      expect(held.isWellFormed()).toBe(true);
      expect(held).not.toMatch(/[^\P{Cc}\n\t]|[\ufffe\uffff]/u);
    }),
  );
  expect(workbookText('=HYPERLINK("a")\n改行')).toBe('=HYPERLINK("a")\n改行');
  expect(workbookText('_x0041_')).toBe('_x005F_x0041_');
  expect(workbookText('あ'.repeat(40_000))).toHaveLength(32_767);
});
