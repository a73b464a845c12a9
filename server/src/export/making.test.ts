import { describe, expect, it } from 'vitest';
import { Abandoned, stepping, Workshop } from './making.ts';

describe('making files', () => {
  it('X8 one after the other, also after one that failed', async () => {
    const workshop = new Workshop();
    const order: string[] = [];
    let release = (): void => undefined;
    const first = workshop.make(async () => {
      order.push('first begins');
      await new Promise<void>((resolve) => (release = resolve));
      order.push('first ends');
      throw new Error('broken');
    });
    const second = workshop.make(() => {
      order.push('second');
      return Promise.resolve('file');
    });
    await Promise.resolve();
    release();
    await expect(first).rejects.toThrow('broken');
    expect(await second).toBe('file');
    expect(order).toEqual(['first begins', 'first ends', 'second']);
  });

  it('X8 stops when nobody waits for the file any more', async () => {
    let waiting = true;
    const seen: number[] = [];
    const step = stepping(
      (done) => seen.push(done),
      () => !waiting,
    );
    await step(1, 2);
    waiting = false;
    await expect(step(2, 2)).rejects.toThrow(Abandoned);
    expect(seen).toEqual([1]);
  });
});
