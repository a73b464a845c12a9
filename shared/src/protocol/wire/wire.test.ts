import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../board/round.ts';
import { readAnswers, writeAnswers } from './answers-in-places.ts';
import { readPlaces, writePlaces } from './places.ts';
import { type HeldRows, heardRows, inPlace, type Rows } from './rows.ts';

const places = fc.uniqueArray(fc.nat(1200), { maxLength: 60 }).map((all) => all.sort((a, b) => a - b));

describe('P8 people by their places', () => {
  it('a set of them is read as it was written, a letter for six', () => {
    fc.assert(
      fc.property(places, (all) => {
        expect(readPlaces(writePlaces(all))).toEqual(all);
      }),
    );
    expect(writePlaces(Array.from({ length: 1000 }, (_, place) => place))).toHaveLength(167);
    expect([writePlaces([]), writePlaces([0]), writePlaces([6]), readPlaces('')]).toEqual(['', 'B', 'AB', []]);
  });

  it('answers are read as they were written, a letter a person', () => {
    const answers = places.chain((all) =>
      fc.tuple(...all.map((place) => fc.tuple(fc.constant(place), fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null)))),
    );
    fc.assert(
      fc.property(answers, (all) => {
        expect(readAnswers(writeAnswers(all))).toEqual(all);
      }),
    );
    expect(
      writeAnswers([
        [1, 4],
        [3, null],
      ]),
    ).toBe('.4.-');
  });
});

describe('P8 a list by rows', () => {
  const rows = (...all: [number, string | null][]): Rows<string>['rows'] => all;
  const held = (list: HeldRows<string> | null) => list && inPlace(list).map(([, row]) => row);
  const begun = heardRows<string>(null, { rev: 3, rows: rows([0, 'a'], [2, 'c']) });

  it('takes what came, changed and went, in the order of the places', () => {
    const after = heardRows(begun, { rev: 4, from: 3, rows: rows([1, 'b'], [2, 'C']) });
    expect(held(after)).toEqual(['a', 'b', 'C']);
    expect(held(heardRows(after, { rev: 5, from: 4, rows: rows([0, null]) }))).toEqual(['b', 'C']);
    expect(held(begun)).toEqual(['a', 'c']);
  });

  it('changes nothing by what a newer welcome said already, and takes what goes beyond it', () => {
    expect(heardRows(begun, { rev: 2, from: 1, rows: rows([0, 'old']) })).toBe(begun);
    expect(heardRows(begun, { rev: 3, from: 1, rows: rows([0, 'a']) })).toBe(begun);
    expect(held(heardRows(begun, { rev: 5, from: 1, rows: rows([0, 'a'], [1, 'b'], [2, 'C']) }))).toEqual([
      'a',
      'b',
      'C',
    ]);
  });

  it('P9 says so where something in between was missed, and begins anew with a whole list', () => {
    expect(heardRows(begun, { rev: 6, from: 4, rows: rows([1, 'b']) })).toBeNull();
    expect(heardRows<string>(null, { rev: 6, from: 4, rows: rows([1, 'b']) })).toBeNull();
    expect(held(heardRows(begun, { rev: 1, rows: rows([0, 'z']) }))).toEqual(['z']);
  });
});
