import { describe, expect, it } from 'vitest';
import { Abandoned, stepping } from './making.ts';

describe('making files', () => {
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
    expect(seen).toEqual([1, 2]);
  });
});
