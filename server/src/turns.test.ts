import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** A crowd, each of whom goes on for a while after its promise is settled, as a request does. */
const CROWD = Array.from({ length: 40 }, (_, who) => who);
const work = (ms: number): void => {
  for (const until = performance.now() + ms; performance.now() < until;);
};

describe('a crowd that comes in one turn of the event loop', () => {
  it('R25 is let on in the order in which it came, nobody twice and nobody forgotten', async () => {
    const turns = new Turns();
    const came: number[] = [];
    await Promise.all(
      CROWD.map(async (who) => {
        await turns.next();
        came.push(who);
      }),
    );
    expect(came).toEqual(CROWD);
  });

  it('R25 holds up whoever comes after it for no more than a part of it', async () => {
    const turns = new Turns();
    const done: number[] = [];
    const crowd = Promise.all(
      CROWD.map(async (who) => {
        await turns.next();
        await Promise.resolve();
        work(1);
        done.push(who);
      }),
    );
    await nextTurn();
    const before = done.length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(CROWD.length);
    await crowd;
    expect(done).toEqual(CROWD);
  });

  it('R25 of one goes on at once', () => {
    const turns = new Turns();
    let carriedOut = false;
    turns.take(() => {
      carriedOut = true;
    });
    expect(carriedOut).toBe(true);
  });

  it('R25 goes on although what one of it did failed', async () => {
    const turns = new Turns();
    expect(() =>
      turns.take(() => {
        throw new Error('This one’s');
      }),
    ).toThrow('This one’s');
    await turns.next();
  });
});
