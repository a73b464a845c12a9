import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../template/catalogue.ts';
import { CATALOGUES } from './catalogues/both.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { retiredIn, textsIn } from './testing/retired.ts';

/** The words of a message, without the names of its values, which nobody sees. */
const said = (message: string): string => message.replace(/\{\s*[\w-]+\s*(?=[,}])/g, '{');

describe('L1 our own texts keep to one word for one thing', () => {
  it.each(LANGUAGES)('in every sentence of the catalogue (%s)', (language) => {
    const wrong = Object.entries(CATALOGUES[language]).flatMap(([key, message]) =>
      retiredIn(language, said(message)).map((what) => `${key}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('in every text of a template', () => {
    const wrong = textsIn(TEMPLATES).flatMap(({ at, language, text }) =>
      retiredIn(language, text).map((what) => `${at}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['ja', '現場の声', '現場'],
    ['ja', '投票する', '投票'],
    ['en', 'Everybody waits', 'Everybody'],
    ['en', 'Conclude the plan', 'Conclude'],
  ])('finds what is retired (%s: %s)', (language, text, word) => {
    expect(retiredIn(language, text)[0]).toContain(`“${word}”`);
  });

  it.each<[Language, string]>([
    ['ja', '製造・現場'],
    ['ja', 'タイマーが再開しました。'],
    ['en', 'Everyone has finished, {hoped, number}'],
    ['en', 'A field label'],
  ])('leaves the rest alone (%s: %s)', (language, text) => {
    expect(retiredIn(language, said(text))).toEqual([]);
  });
});
