import fc from 'fast-check';
import { expect, it } from 'vitest';
import { around, isWithin, meet } from '../square/boxes.ts';
import { FRAME } from '../square/names.ts';
import { SIDE } from '../square/scale.ts';
import { boxOf } from '../square/written.ts';
import { drawTaskMap } from './drawing.ts';

const SIZE = 12;
const WHOLE = { left: 0, top: 0, right: SIDE, bottom: SIDE };
const bubble = (id: string, pain: number, ease: number, hours: number | null = 10) => ({
  id,
  name: `業務${id}の下書きを作る`,
  pain,
  ease,
  hours,
  taken: false,
});
const mean = fc.double({ min: 1, max: 5, noNaN: true });
const bubbles = fc.array(fc.tuple(mean, mean, fc.option(fc.integer({ min: 0, max: 10_000 }))), { maxLength: 12 });

it('A47 every bubble lies in the map, and a name that is written over no other bubble and no other name', () => {
  fc.assert(
    fc.property(bubbles, (all) => {
      const drawn = drawTaskMap(
        all.map(([pain, ease, hours], at) => bubble(String(at), pain, ease, hours)),
        SIZE,
      );
      expect(drawn).toHaveLength(all.length);
      for (const [at, { written, ...one }] of drawn.entries()) {
        expect(isWithin(around(one, one.reach - 0.001), WHOLE)).toBe(true);
        if (written === null) continue;
        const box = boxOf(written, SIZE);
        expect(isWithin(box, FRAME)).toBe(true);
        for (const other of drawn.slice(at + 1)) {
          expect(meet(box, around(other, other.reach))).toBe(false);
          if (other.written !== null) expect(meet(box, boxOf(other.written, SIZE))).toBe(false);
        }
      }
    }),
    { numRuns: 50 },
  );
});

it('A47 what hurts more stands further right, what is easier further up, and what takes four times as long is twice as wide', () => {
  const drawn = drawTaskMap([bubble('a', 2, 2, 25), bubble('b', 4, 2, 100), bubble('c', 4, 4, null)], SIZE);
  const of = (id: string) => drawn.find((each) => each.id === id);
  expect(of('a')?.x).toBeLessThan(of('b')?.x ?? 0);
  expect(of('c')?.y).toBeLessThan(of('b')?.y ?? 0);
  expect((of('b')?.reach ?? 0) / (of('a')?.reach ?? 1)).toBeCloseTo(2);
  expect(drawn.every(({ written }) => written !== null)).toBe(true);
});

it('A47 what was never estimated is the smallest, and where nothing was, all are alike', () => {
  const [one, other] = drawTaskMap([bubble('a', 2, 2, null), bubble('b', 4, 4, 0)], SIZE);
  expect(one?.reach).toBe(other?.reach);
});
