import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';

it.each([
  ['営業', '営業'],
  ['Corporate planning', 'Corporate planning'],
  ['品質保証・安全衛生・環境', '品質保証・安全衛生・環境'],
  ['品質保証・安全衛生・環境マネジメント推進センター', '品質保証・安全衛生・環…'],
  ['Quality assurance and safety', 'Quality assurance and…'],
  ['', ''],
])('M24 a column’s head has room for the beginning of %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
