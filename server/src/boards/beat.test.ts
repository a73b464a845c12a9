import { expect, it } from 'vitest';
import { Beat } from './beat.ts';

it('Z40 boards whose turn it is begin together, no sooner than a beat after they last did', async () => {
  let now = 100;
  const pauses: { readonly ms: number; readonly end: () => void }[] = [];
  const beat = new Beat({
    elapsed: () => now,
    after(ms, end) {
      pauses.push({ ms, end });
      return () => undefined;
    },
  });
  const first = beat.next();
  expect(beat.next()).toBe(first);
  await first;
  expect(pauses).toEqual([]);
  now += 1;
  const order: string[] = [];
  const boards = ['one', 'other'].map((name) => beat.next().then(() => order.push(name)));
  expect(pauses.map(({ ms }) => ms)).toEqual([3]);
  now += 3;
  pauses[0]?.end();
  await Promise.all(boards);
  expect([order, pauses.length]).toEqual([['one', 'other'], 1]);
});
