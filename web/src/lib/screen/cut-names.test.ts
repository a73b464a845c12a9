import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutNames } from './cut-names.ts';

it('M117 people whose names begin alike are told apart by how they end', () => {
  const names = ['アレクサンドリア・ヴァイツゼッカー 2', 'アレクサンドリア・ヴァイツゼッカー 3'];
  expect(cutNames(names, [8, 8])).toEqual(['アレクサ…カー 2', 'アレクサ…カー 3']);
});

it('M117 those that begin and end alike, by what is between', () => {
  const names = ['Maria Anna Featherstonehaugh', 'Maria Bella Featherstonehaugh', 'Maria Clara Featherstonehaugh'];
  const cut = cutNames(names, [8, 8, 8]);
  expect(new Set(cut).size).toBe(3);
});

it('M117 two different names of a room are never the same on the wall, and short ones are whole', () => {
  const tail = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(tail, { minLength: 2, maxLength: 2 }), fc.nat(12), (tails, place) => {
      const names = tails.map((each) => `${'長い名前'.repeat(4).slice(0, place)}${each}${'の人'.repeat(8)}`);
      expect(new Set(cutNames(names, [10, 10])).size).toBe(2);
      expect(cutNames(tails, [6, 6])).toEqual(tails);
    }),
  );
});
