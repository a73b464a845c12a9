import { expect, it } from 'vitest';
import { argumentNames } from '../testing/argument-names.ts';
import { advisers as en } from './en.ts';
import { advisers as ja } from './ja.ts';
import { type DeskKey, loadDeskWords } from './load.ts';

const keys = Object.keys(ja) as DeskKey[];

it('N9 the desk says the same in both languages, and asks for the same values', async () => {
  expect(Object.keys(en)).toEqual(keys);
  expect(keys.filter((key) => argumentNames(ja[key]).join() !== argumentNames(en[key]).join())).toEqual([]);
  expect((await loadDeskWords('ja'))('hidden', { letter: 'B' })).toBe('B社');
  expect((await loadDeskWords('en'))('hidden', { letter: 'B' })).toBe('Company B');
});

it('N9 it is written as each language is', () => {
  expect(keys.filter((key) => /[\u3040-\u30ff\u4e00-\u9fff']/.test(en[key]))).toEqual([]);
  expect(keys.filter((key) => /[\u3040-\u30ff\u4e00-\u9fff][,.!?;](?!\d)/.test(ja[key]))).toEqual([]);
  expect(keys.filter((key) => /\b(vot(?:e|es|ers?)|hoped|field)\b/.test(en[key].replace(/\{[^}]*\}/g, '')))).toEqual(
    [],
  );
});
