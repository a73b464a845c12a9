import { describe, expect, it } from 'vitest';
import { Moves } from './moves.ts';
import { Random } from './random.ts';

const DRAWS = 40_000;

/** How often each sum came up. */
function drawn(n: number, ones: number, fives: number): Map<number, number> {
  const moves = new Moves();
  const random = new Random(11, 0);
  const sets = { n: Int32Array.of(n), ones: Int32Array.of(ones), fives: Int32Array.of(fives) };
  const net = new Int32Array(1);
  const counts = new Map<number, number>();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    moves.draw(sets, net, 1, random);
    counts.set(net[0] ?? NaN, (counts.get(net[0] ?? NaN) ?? 0) + 1);
  }
  return counts;
}

/** The same, one answer at a time. */
function expected(n: number, ones: number, fives: number): Map<number, number> {
  let law = new Map([[0, 1]]);
  const add = (one: readonly (readonly [number, number])[]) => {
    const next = new Map<number, number>();
    for (const [sum, p] of law) for (const [move, q] of one) next.set(sum + move, (next.get(sum + move) ?? 0) + p * q);
    law = next;
  };
  for (let k = 0; k < n - ones - fives; k += 1)
    add([
      [-1, 0.1],
      [0, 0.8],
      [1, 0.1],
    ]);
  for (let k = 0; k < ones; k += 1)
    add([
      [0, 0.9],
      [1, 0.1],
    ]);
  for (let k = 0; k < fives; k += 1)
    add([
      [0, 0.9],
      [-1, 0.1],
    ]);
  return law;
}

describe('moves of answers', () => {
  it.each([
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [5, 2, 1],
    [64, 10, 20],
    [150, 3, 80],
  ])('T33 %i answers, %i of them 1 and %i of them 5, move as if each moved by itself', (n, ones, fives) => {
    const counts = drawn(n, ones, fives);
    for (const [sum, chance] of expected(n, ones, fives)) {
      const share = (counts.get(sum) ?? 0) / DRAWS;
      // Five standard errors, and never less than what a single draw makes.
      expect(Math.abs(share - chance)).toBeLessThan(5 * Math.sqrt((chance * (1 - chance)) / DRAWS) + 2 / DRAWS);
    }
  });

  it('T33 nobody moves nowhere', () => {
    expect([...drawn(0, 0, 0).keys()]).toEqual([0]);
  });
});
