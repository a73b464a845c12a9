import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LIMITS, line, optionalLine, paragraph, tidyLine, tidyParagraph, tooLongBy } from './text.ts';

const ENGLAND = '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';

/** What people type and paste, and what hides in it. */
const PIECES = [
  ...[
    'a',
    'Z',
    ' ',
    '　',
    '\n',
    '\r\n',
    '\t',
    '\v',
    '\u2028',
    '\u0085',
    'あ',
    '\uFA19',
    '葛',
    '髙',
    'か\u3099',
    '𠮷',
    '外\uE000',
  ],
  ...['👩', '💻', '🏳', '🌈', '❤', '🔥', '🏽', '1️⃣', '🇯🇵', ENGLAND, '🏴', '\u{E0067}', '\u{E007F}'],
  ...['\u200C', '\u200D', '\uFE0E', '\uFE0F', '\u{E0100}', '\u180E', '\u200B', '\u2060', '\uFEFF', '\u00AD', '\u3164'],
  ...['\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...['ع', 'ل', 'ی', 'ש', 'क', '\u094D', 'ष', 'ന', 'ᠠ', '\u0301', '\uD83D', '\uDC00', '\uFFFF', '\0', '\u001B'],
];
const anything = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('text as people type it', () => {
  it.each(['\u180E', '\u180B\u180E', '\u{E0061}\uFE0F', '\u200D\uFE0F', '\u202B', '\u2066ع', ' \uFE0F'])(
    'D81 D50 is tidied however many strays stand in it (%j)',
    (stray) => {
      expect(tidyLine(`a${stray.repeat(100_000)}b`).replace(/[ع\s\p{Variation_Selector}]/gu, '')).toBe('ab');
    },
  );

  it.each([
    ['a woman at a computer', '👩‍💻'],
    ['of a darker skin', '👩🏽‍💻'],
    ['a flag of many colours', '🏳️‍🌈'],
    ['a heart on fire', '❤️‍🔥'],
    ['a family', '👨‍👩‍👧'],
    ['the flag of England', ENGLAND],
    ['a key', '1️⃣'],
    ['a heart as text', '❤︎'],
    ['Persian with a zero-width non-joiner', 'علی‌رضا'],
    ['a Persian abbreviation', 'سال ۱۴۰۵ ه‍.ش'],
    ['Bengali with a joiner before the virama', 'র‍্য'],
    ['Hindi with an unjoined cluster', 'क्‌ष'],
    ['Malayalam’s older chillu', 'അവന്‍'],
    ['Mongolian with its vowel separator', 'ᠭᠠᠵᠠᠷ᠎ᠠ'],
    ['a kanji in the form of one family', '葛\u{E0100}飾'],
    ['a kanji in a standard form', '神\uFE00'],
    ['a kanji of compatibility', '\uFA19田'],
    ['marks of direction in Hebrew', 'שלום ABC-1\u200F!'],
    ['a character of the company’s own font', '外\uE000字'],
  ])('D50 keeps %s', (_what, text) => {
    expect(tidyLine(text)).toBe(text);
    expect(tidyParagraph(text)).toBe(text);
  });

  it.each([
    ['a zero-width space', '営業\u200B部', '営業部'],
    ['a byte order mark', '\uFEFF営業部', '営業部'],
    ['a soft hyphen', 'co\u00ADoperation', 'cooperation'],
    ['a word joiner', '生成\u2060AI', '生成AI'],
    ['an override of direction', '\u202Egnp.exe', 'gnp.exe'],
    ['an isolate that nobody closes', 'שלום \u2067abc', 'שלום abc'],
    ['isolates and embeddings in Hebrew', 'שלום \u2066ABC-1\u2069 \u202Bx\u202C', 'שלום ABC-1 x'],
    ['marks of direction where nothing runs from the right', '\u202AC:\\data\u202C', 'C:\\data'],
    ['a joiner between Latin letters', 'a\u200Db\u200Cc', 'abc'],
    ['a joiner at the end', 'علی\u200C', 'علی'],
    ['a joiner at the beginning', '\u200Dعلی', 'علی'],
    ['a variation selector without a letter', '\uFE0F営業', '営業'],
    ['tags that belong to no flag', 'AI\u{E0041}\u{E0042}', 'AI'],
    ['half of a character', '高\uD842橋', '高橋'],
    ['a control character', '営業\u001B\0部', '営業部'],
  ])('D50 drops %s, and leaves no space for it', (_what, text, kept) => {
    expect(tidyLine(text)).toBe(kept);
    expect(tidyParagraph(text)).toBe(kept);
  });

  it.each([
    ['PowerPoint', '\v'],
    ['Excel', '\n'],
    ['Windows', '\r\n'],
    ['an older Mac', '\r'],
    ['a mainframe', '\u0085'],
    ['a web page', '\u2028'],
    ['a PDF', '\u2029'],
    ['a printer', '\f'],
  ])('D50 lets the line break of %s part words on one line, and lines in a paragraph', (_whose, lineBreak) => {
    expect(tidyLine(`提案書の${lineBreak}下書き`)).toBe('提案書の 下書き');
    expect(tidyParagraph(`提案書の${lineBreak}下書き`)).toBe('提案書の\n下書き');
  });

  it('D50 keeps indents and tabs inside a paragraph, and parts words by a tab on one line', () => {
    expect(tidyParagraph('1. 目的\n   時間\t短縮')).toBe('1. 目的\n   時間\t短縮');
    expect(tidyLine('営業\t総務')).toBe('営業 総務');
  });

  it('D50 is empty where nothing is to be seen', () => {
    for (const text of ['', ' 　', '\u200B', '\u3164', '\u2800\u2800', '\uFEFF\u200D', '\u202E'])
      expect(v.safeParse(line(LIMITS.name), text).success).toBe(false);
  });

  it('D50 leaves what is tidy as it is, keeps no half of a character, and no break on one line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const tidy of [tidyLine, tidyParagraph]) {
          const kept = tidy(text);
          expect(tidy(kept)).toBe(kept);
          expect(kept.isWellFormed()).toBe(true);
          expect(kept).not.toMatch(/[\u200B\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/u);
        }
        expect(tidyLine(text)).not.toMatch(/[\n\t\v\f\r\u0085\u2028\u2029]| {2}|^ | $/);
      }),
      { numRuns: 1000 },
    );
  });

  it('D50 keeps every letter that is to be seen', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const seen = (of: string) =>
          of.replace(/[^\p{L}\p{N}\p{P}\p{S}]|[\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uFFFD]/gu, '');
        expect(seen(tidyLine(text))).toBe(seen(text));
      }),
    );
  });

  it('D51 the form counts as the server does', () => {
    const schemas = [
      [tidyLine, line(10)],
      [tidyLine, optionalLine(10)],
      [tidyParagraph, paragraph(10)],
    ] as const;
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ minLength: 30, maxLength: 60 })), (text) => {
        for (const [tidy, schema] of schemas) {
          const fits = tooLongBy(text, 10, tidy) === 0;
          expect(v.safeParse(schema, text).success).toBe(fits && (schema !== schemas[0][1] || tidy(text) !== ''));
        }
      }),
    );
    expect(tooLongBy('👩‍💻'.repeat(3), 10, tidyLine)).toBe(5);
  });
});
