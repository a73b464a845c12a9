import { expect, it } from 'vitest';
import { announced, clock, leftOf } from './clock.ts';

it('counts down to the server’s time and stands still while paused', () => {
  expect(leftOf({ kind: 'running', endsAt: 10_000, length: 60_000 }, 4_000)).toBe(6_000);
  expect(leftOf({ kind: 'running', endsAt: 10_000, length: 60_000 }, 14_000)).toBe(0);
  expect(leftOf({ kind: 'paused', remaining: 7_000, length: 60_000 }, 14_000)).toBe(7_000);
});

it('shows minutes and seconds, and zero only when it is over', () => {
  expect([245_000, 60_000, 1, 0].map(clock)).toEqual(['4:05', '1:00', '0:01', '0:00']);
});

it('is read out when it starts to matter, not every second', () => {
  expect([600_000, 299_000, 60_000, 1, 0].map(announced)).toEqual([
    null,
    'five-minutes',
    'one-minute',
    'one-minute',
    'over',
  ]);
});
