import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, cutTo, cutToUnits, graphemes } from './cut.ts';

const FAMILY = '👨‍👩‍👧';
const PIECES = [
  ...['a', 'あ', 'が', 'か\u3099', '\uFA19', '葛\u{E0100}', '𠮷', ' ', '\n', '\r\n', 'é', 'e\u0301', 'ｶﾞ'],
  ...[FAMILY, '👩🏽‍💻', '🏳️‍🌈', '❤️', '1️⃣', '🇯🇵', '🇬🇧', '🏴\u{E0067}\u{E0062}\u{E007F}', '🙂'],
  ...['한', '\u1112\u1161\u11AB', '가', 'क्ष', 'नी', 'علی‌', 'ไทย', '\uE000'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const bytes = (of: string): number => new TextEncoder().encode(of).length;

describe('a text that is too long for its place', () => {
  it('D57 is made of the characters that Unicode sees in it', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(graphemes(written)).toEqual(Array.from(segmenter.segment(written), ({ segment }) => segment));
      }),
      { numRuns: 1000 },
    );
  });

  it('D57 is cut between characters, as late as possible', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (written, most) => {
        for (const [cut, measure] of [
          [cutToUnits(written, most), (of: string) => of.length],
          [cutTo(written, most, bytes), bytes],
        ] as const) {
          const all = graphemes(written);
          const kept = graphemes(cut);
          expect(kept).toEqual(all.slice(0, kept.length));
          expect(measure(cut)).toBeLessThanOrEqual(most);
          const next = all[kept.length];
          if (next !== undefined) expect(measure(cut + next)).toBeGreaterThan(most);
        }
      }),
    );
  });

  it('D57 says that something is missing', () => {
    expect(clipped(`${FAMILY}${FAMILY}${FAMILY}`, 3)).toBe(`${FAMILY}${FAMILY}${FAMILY}`);
    expect(clipped(`${FAMILY}${FAMILY}${FAMILY}`, 2)).toBe(`${FAMILY}…`);
    expect(clipped('髙\u{E0100}橋', 1)).toBe('…');
  });
});
