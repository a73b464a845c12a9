import { expect, it } from 'vitest';
import { dayIn, momentIn } from './date-text.ts';

it.each([
  '2026-02-03',
  '2026/2/3',
  '2026.2.3',
  '２０２６／２／３',
  '２０２６年２月３日',
  '2026年 2月 3日(火)',
  '令和8年2月3日',
  '令和８年２月３日',
  'R8.2.3',
  '期限は2026/02/03です',
])('D43 a day is pasted as people write it: %s', (text) => {
  expect(dayIn(text)).toBe('2026-02-03');
});

it('D43 令和元年 is 2019', () => {
  expect(dayIn('令和元年5月1日')).toBe('2019-05-01');
});

it.each(['', '2月3日', '2026-02-30', '2026/13/1', '1926/2/3', '20026/2/3', 'あした'])('D43 is no day: %s', (text) => {
  expect(dayIn(text)).toBeNull();
});

it('D43 a due date is pasted with its time, or without', () => {
  expect(momentIn('2026/12/3 17:05', '17:00')).toBe('2026-12-03T17:05');
  expect(momentIn('２０２６年１２月３日　９時', '17:00')).toBe('2026-12-03T09:00');
  expect(momentIn('2026年12月3日(木)9時5分まで', '17:00')).toBe('2026-12-03T09:05');
  expect(momentIn('2026/12/3', '17:00')).toBe('2026-12-03T17:00');
  expect([momentIn('2026/12/3 25:00', '17:00'), momentIn('17:00', '17:00')]).toEqual([null, null]);
});
