import { expect, it } from 'vitest';
import { Buckets } from './buckets.ts';

it('D34 coming back gives nobody a fresh bucket, however many others came in between', () => {
  let now = 0;
  const buckets = new Buckets({ burst: 1, perSecond: 1 }, () => now);
  expect(buckets.of('a').take()).toBe(true);
  for (let other = 0; other < 25_000; other += 1) buckets.of(`other ${String(other)}`);
  expect(buckets.of('a').take()).toBe(false);
  now = 1000;
  expect(buckets.of('a').take()).toBe(true);
});
