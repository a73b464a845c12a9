import { expect, it } from 'vitest';
import { keyAnswer } from './key-answer.ts';

const press = (code: string, key: string, more: Partial<KeyboardEvent> = {}) =>
  keyAnswer({ code, key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

it.each([
  ['Digit1', '1', 1],
  ['Digit5', 'Process', 5],
  ['Numpad3', '3', 3],
  ['Numpad0', '0', null],
  ['Digit0', '0', null],
  ['Slash', '?', null],
  ['', '４', 4],
  ['', '？', null],
] as const)('%s %s', (code, key, value) => {
  expect(press(code, key)).toBe(value);
});

it.each([
  ['Digit6', '6'],
  ['KeyA', 'a'],
  ['', 'Unidentified'],
])('%s %s is no answer', (code, key) => {
  expect(press(code, key)).toBeUndefined();
});

it('a shortcut of the browser is no answer', () => {
  expect(press('Digit1', '1', { ctrlKey: true })).toBeUndefined();
});
