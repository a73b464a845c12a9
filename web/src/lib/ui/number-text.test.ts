import { expect, it } from 'vitest';
import { numberIn } from './number-text.ts';

it('takes a number as it is typed, and nothing that isn’t one', () => {
  const typed = ['２', '0.5', ' 1 ', '0', '-1', '101', 'x', ''];
  expect(typed.map((text) => numberIn(text, 100))).toEqual([2, 0.5, 1, 0, null, null, null, null]);
});
