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
