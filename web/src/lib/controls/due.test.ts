import { expect, it } from 'vitest';
import { dueIn, dueText } from './due.ts';

it('comes back from its field as it went in', () => {
  const due = new Date(2026, 11, 3, 17, 5).getTime();
  expect(dueText(due)).toBe('2026-12-03T17:05');
  expect(dueIn(dueText(due))).toEqual({ at: due });
  expect([dueText(null), dueIn('')]).toEqual(['', { at: null }]);
});

it('D43 what is no time of a meeting is no empty field', () => {
  for (const text of [
    'never',
    '2026-13-03T17:00',
    '275760-09-13T00:00',
    '+275760-09-13T00:00',
    '0206-12-03T17:00',
    '3026-12-03T17:00',
  ])
    expect([text, dueIn(text)]).toEqual([text, 'wrong']);
});

it('D43 a due date of an old log that no calendar knows leaves the field empty', () => {
  for (const due of [8.64e15 + 1, Number.MAX_SAFE_INTEGER, 0]) expect(dueText(due)).toBe('');
});
