import { expect, it } from 'vitest';
import { fittingSize, sheetSize, SIZES } from './fit.ts';

const inPages = (pages: number) => (size: number) => (pages * 1005 * size) / 9.5;

it('X7 a plan gets the largest type with which it fits on four sheets, or has to be shortened', () => {
  expect(fittingSize(inPages(1))).toBe(SIZES[0]);
  expect(fittingSize(inPages(3.4))).toBe(SIZES[1]);
  expect(fittingSize(inPages(3.7))).toBe(SIZES[2]);
  expect(fittingSize(inPages(9))).toBe(null);
});

it('X40 the poster gets the largest type with which it fits on one sheet, or has to be shortened', () => {
  expect(sheetSize(inPages(0.9))).toBe(SIZES[0]);
  expect(sheetSize(inPages(1.05))).toBe(SIZES[1]);
  expect(sheetSize(inPages(1.3))).toBe(null);
});
