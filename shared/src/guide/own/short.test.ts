import { expect, it } from 'vitest';
import { short } from './short.ts';

it('G12 a long text is shortened by its width, so that six answers stay on a sheet in either script', () => {
  expect(short('議事録の作成')).toBe('議事録の作成');
  expect(short('長'.repeat(24))).toBe('長'.repeat(24));
  expect(short('長'.repeat(25))).toBe(`${'長'.repeat(23)}…`);
  expect(short('a'.repeat(48))).toBe('a'.repeat(48));
  expect(short('a'.repeat(49))).toBe(`${'a'.repeat(47)}…`);
  expect(short('')).toBe('');
});
