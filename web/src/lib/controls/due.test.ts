import { expect, it } from 'vitest';
import { dueIn, dueText } from './due.ts';

it('comes back from its field as it went in', () => {
  const due = new Date(2026, 11, 3, 17, 5).getTime();
  expect(dueText(due)).toBe('2026-12-03T17:05');
  expect(dueIn(dueText(due))).toBe(due);
  expect([dueText(null), dueIn(''), dueIn('never')]).toEqual(['', null, null]);
});
