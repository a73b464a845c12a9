import { expect, it } from 'vitest';
import { weightIn } from './weight.ts';

it('takes a weight as it is typed, and nothing that isn’t one', () => {
  expect(['２', '0.5', ' 1 ', '0', '-1', '101', 'x', ''].map(weightIn)).toEqual([2, 0.5, 1, 0, null, null, null, null]);
});
