import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure, stepFigure } from './figure-text.ts';

describe('a figure', () => {
  it.each([
    ['40', 40],
    ['４０', 40],
    ['１６．７', 16.7],
    ['1,200', 1200],
    ['１，２００時間', 1200],
    ['月40時間', 40],
    ['約 7.25', 7.3],
    ['.5', 0.5],
    ['3.', 3],
    ['99999', 10_000],
    ['1e9', 1],
    ['', null],
    ['わからない', null],
    ['-', null],
  ])('typed as “%s” is %s', (text, value) => {
    expect(readFigure(text, 10_000)).toBe(value);
  });

  it('is never out of range, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = readFigure(text, 100);
        expect(value === null || (value >= 0 && value <= 100)).toBe(true);
      }),
    );
    expect(readFigure('9'.repeat(400), 100)).toBe(100);
  });

  it('goes up and down in whole steps', () => {
    expect(stepFigure(null, 5, 100)).toBe(5);
    expect(stepFigure(null, -5, 100)).toBe(0);
    expect(stepFigure(16.7, 5, 100)).toBe(20);
    expect(stepFigure(16.7, -5, 100)).toBe(15);
    expect(stepFigure(100, 5, 100)).toBe(100);
  });
});
