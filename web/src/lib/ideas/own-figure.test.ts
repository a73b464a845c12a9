import { expect, it } from 'vitest';
import { OwnFigure } from './own-figure.ts';

it('D61 a shared number goes back to what stood before one typed, and forth again', () => {
  const own = new OwnFigure();
  own.changed(null, 1);
  own.changed(1, 12, { same: true });
  expect(own.step('undo', 12)).toBeNull();
  expect(own.step('undo', null)).toBeUndefined();
  expect(own.step('redo', null)).toBe(12);
});

it('D61 what somebody else has said since stays', () => {
  const own = new OwnFigure();
  expect(own.step('undo', 9)).toBeUndefined();
  own.changed(null, 12);
  expect(own.step('undo', 9)).toBeUndefined();
});
