import { expect, it } from 'vitest';
import { isNewEnough } from './new-enough.mjs';

it.each([
  ['22.18.0', true],
  ['22.18.1', true],
  ['22.20.0', true],
  ['24.0.0', true],
  ['22.17.9', false],
  ['20.20.2', false],
  ['9.99.99', false],
])('Node %s against a floor of 22.18.0: %s', (version, enough) => {
  expect(isNewEnough(version, '>=22.18.0')).toBe(enough);
});
