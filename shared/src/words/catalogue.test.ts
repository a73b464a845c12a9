import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { LANGUAGES } from './languages.ts';
import { CATALOGUES } from './catalogues/both.ts';
import type { Key } from './say.ts';
import { argumentNames } from './testing/argument-names.ts';

const keys = Object.keys(ja) as Key[];
const areas = readdirSync(new URL('ja', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

describe('the catalogue', () => {
  it('has the same areas in both languages', () => {
    expect(readdirSync(new URL('en', import.meta.url))).toEqual(readdirSync(new URL('ja', import.meta.url)));
  });

  it.each(areas)('area %s is merged whole, and its keys carry its name', async (area) => {
    for (const language of LANGUAGES) {
      const module: unknown = await import(`./${language}/${area}.ts`);
      const parts = Object.values(module as Record<string, Record<string, string>>);
      expect(parts).toHaveLength(1);
      for (const [key, message] of Object.entries(parts[0] ?? {})) {
        expect(key.startsWith(`${area}.`), key).toBe(true);
        expect(CATALOGUES[language][key as Key]).toBe(message);
      }
    }
  });

  it('has exactly the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('asks for the same values in both languages, and every message parses', () => {
    const differing = keys.filter((key) => argumentNames(ja[key]).join() !== argumentNames(en[key]).join());
    expect(differing).toEqual([]);
  });

  it('finds argument names inside plurals too', () => {
    expect(argumentNames('{n, plural, one {# of {name}} other {#}} {share, number, percent}')).toEqual([
      'n',
      'name',
      'share',
    ]);
  });

  it('leaves no message blank or padded', () => {
    for (const language of LANGUAGES) {
      expect(keys.filter((key) => CATALOGUES[language][key].trim() !== CATALOGUES[language][key])).toEqual([]);
      expect(keys.filter((key) => CATALOGUES[language][key] === '')).toEqual([]);
    }
  });

  it('writes no Japanese in English sentences, and no straight apostrophe, which ICU reads as a quote', () => {
    const shared: Key[] = ['common.language.ja'];
    const stray = keys.filter((key) => !shared.includes(key) && /[\u3040-\u30ff\u4e00-\u9fff']/.test(en[key]));
    expect(stray).toEqual([]);
    expect(keys.filter((key) => ja[key].includes("'"))).toEqual([]);
  });

  it('writes Japanese punctuation in Japanese sentences', () => {
    // Half-width sentence marks after a Japanese character, or a sentence without its end mark before a new one.
    expect(keys.filter((key) => /[\u3040-\u30ff\u4e00-\u9fff][,.!?;](?!\d)/.test(ja[key]))).toEqual([]);
  });
});
