import { expect, it } from 'vitest';
import { initials } from './initials.ts';

it.each([
  ['小林 さくら', '小林'],
  ['小林　さくら', '小林'],
  ['進行役', '進行役'],
  ['Grace Brewster Hopper', 'GBH'],
  ['総務部代表者', '総務部代'],
])('I15 %s is marked %s', (name, mark) => {
  expect(initials(name)).toBe(mark);
});
