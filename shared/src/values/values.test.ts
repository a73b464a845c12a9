import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { EVERY_OBJECTS, id, idOrPair, noneTwice } from './id.ts';
import { nearestShare, nearestWeight, share, weight } from './number.ts';

const taken = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;

describe('K1 an id', () => {
  it('has none of the names that every object has', () => {
    expect([...EVERY_OBJECTS].sort()).toEqual(Object.getOwnPropertyNames(Object.prototype).sort());
    for (const name of EVERY_OBJECTS) {
      expect([name, taken(id(), name), taken(idOrPair(), name)]).toEqual([name, false, false]);
      expect([name, taken(id(), `${name}-1`), taken(idOrPair(), `${name}-1/pain`)]).toEqual([name, true, true]);
    }
  });

  it('is short and plain', () => {
    for (const text of ['', ' a', 'a b', 'あ', 'a.b', 'a\n', 'x'.repeat(65), '../a', 7, null])
      expect(taken(id(), text)).toBe(false);
    expect(taken(id(), 'x'.repeat(64))).toBe(true);
    expect(taken(id(40), 'x'.repeat(41))).toBe(false);
    expect(noneTwice([{ id: 'a' }, { id: 'b' }])).toBe(true);
    expect(noneTwice([{ id: 'a' }, { id: 'a' }])).toBe(false);
  });
});

describe('K2 a number', () => {
  it('that no formula survives is none of a board’s', () => {
    for (const given of [1e308, -1, NaN, Infinity, 1e-9, '1']) expect(taken(weight, given)).toBe(false);
    for (const given of [1.5, -0.1, NaN]) expect(taken(share, given)).toBe(false);
    for (const given of [0, 1e-6, 1, 1e6]) expect(taken(weight, given)).toBe(true);
  });

  it('of before that was asked is brought into range, and one in range stays', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (given) => {
        expect(taken(weight, nearestWeight(given))).toBe(true);
        expect(taken(share, nearestShare(given))).toBe(true);
        if (taken(weight, given)) expect(nearestWeight(given)).toBe(given);
        if (taken(share, given)) expect(nearestShare(given)).toBe(given);
      }),
    );
  });
});
