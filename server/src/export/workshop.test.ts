import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotMade } from './making.ts';
import { Workshop } from './workshop.ts';

/** Files that are made when the test says so; `begun`: in the order in which that happened. */
class Bench {
  readonly begun: string[] = [];
  readonly #ends = new Map<string, () => void>();

  order(workshop: Workshop, board: string, seat: string, what = ''): Promise<string> {
    const name = `${board} ${seat}${what}`;
    return workshop.make(board as BoardId, seat as SeatId, async () => {
      this.begun.push(name);
      await new Promise<void>((resolve) => this.#ends.set(name, resolve));
      return name;
    });
  }

  /** Ends the one that has been made for longest. */
  async end(): Promise<string | null> {
    const [first] = this.#ends;
    if (first === undefined) return null;
    const [name, end] = first;
    this.#ends.delete(name);
    end();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    return name;
  }

  get underWay(): readonly string[] {
    return [...this.#ends.keys()];
  }
}

describe('who may make a file', () => {
  it('X32 a board of which one is made leaves the other place to others', async () => {
    const workshop = new Workshop(2);
    const bench = new Bench();
    void bench.order(workshop, 'A', 'one');
    void bench.order(workshop, 'A', 'two');
    void bench.order(workshop, 'A', 'three');
    void bench.order(workshop, 'B', 'four');
    expect(bench.begun).toEqual(['A one', 'B four']);
    await bench.end();
    expect(bench.begun).toEqual(['A one', 'B four', 'A two']);
  });

  it('X32 a seat that asked for several waits behind those who asked for one', async () => {
    const workshop = new Workshop(1);
    const bench = new Bench();
    for (const what of [' first', ' second', ' third']) void bench.order(workshop, 'A', 'greedy', what);
    void bench.order(workshop, 'A', 'modest');
    while ((await bench.end()) !== null);
    expect(bench.begun).toEqual(['A greedy first', 'A modest', 'A greedy second', 'A greedy third']);
  });

  it('X33 a seat has five under way at most, and is told when to ask again', async () => {
    const workshop = new Workshop(1);
    const bench = new Bench();
    const five = Array.from({ length: 5 }, (_, at) => bench.order(workshop, 'A', 'greedy', ` ${String(at)}`));
    const refusal = { kind: 'too-many-requests', values: { seconds: 10 } };
    await expect(bench.order(workshop, 'A', 'greedy', ' 5')).rejects.toMatchObject({ refusal });
    void bench.order(workshop, 'A', 'modest');
    while ((await bench.end()) !== null);
    await Promise.all(five);
    const again = bench.order(workshop, 'A', 'greedy', ' again');
    await bench.end();
    expect(await again).toBe('A greedy again');
  });

  it('X32 goes on after one that failed', async () => {
    const workshop = new Workshop(1);
    const board = 'A' as BoardId;
    const seat = 'one' as SeatId;
    const failing = workshop.make(board, seat, () => Promise.reject(new NotMade({ kind: 'file-too-large' })));
    const next = workshop.make(board, seat, () => Promise.resolve('file'));
    await expect(failing).rejects.toBeInstanceOf(NotMade);
    expect(await next).toBe('file');
  });

  it('X32 makes everything that was asked for, never two of a board, never more than it may at a time', async () => {
    const asked = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('x', 'y', 'z', 'u')), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 1, max: 3 }), async (orders, most) => {
        const workshop = new Workshop(most);
        const bench = new Bench();
        const made = orders.map(([board, seat], at) =>
          bench.order(workshop, board, seat, ` ${String(at)}`).catch((error: unknown) => {
            expect(error).toBeInstanceOf(NotMade);
            return null;
          }),
        );
        for (;;) {
          expect(bench.underWay.length).toBeLessThanOrEqual(most);
          const boards = bench.underWay.map((name) => name.split(' ')[0]);
          expect(new Set(boards).size).toBe(boards.length);
          if ((await bench.end()) === null) break;
        }
        const done = (await Promise.all(made)).filter((name) => name !== null);
        expect(bench.begun.toSorted()).toEqual(done.toSorted());
      }),
    );
  });
});
