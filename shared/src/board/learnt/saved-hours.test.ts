import { expect, it } from 'vitest';
import { savedHours } from './saved-hours.ts';

it('F11 a success is told in hours a month, or of what was logged where nobody said how long it takes', () => {
  const result = { hoursBefore: 10, hoursWith: 6, saved: 0.4 };
  expect(savedHours(30, result)).toEqual({ hours: 12, of: 'month', share: 0.4 });
  expect(savedHours(null, result)).toEqual({ hours: 4, of: 'logged', share: 0.4 });
});

it('F11 time that grew, or stayed, isn’t called a saving', () => {
  expect(savedHours(30, { hoursBefore: 10, hoursWith: 10, saved: 0 })).toBeNull();
  expect(savedHours(30, { hoursBefore: 10, hoursWith: 12, saved: -0.2 })).toBeNull();
  expect(savedHours(30, { hoursBefore: 0, hoursWith: 0, saved: null })).toBeNull();
});
