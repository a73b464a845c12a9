import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoardSection } from '../board/view/board-section.ts';
import { exportFileName, templateFileName } from './file-name.ts';

const source = (title: string) => ({
  sections: { board: { title, phase: 'agreed' } as BoardSection },
  language: 'ja' as const,
  timeZone: 'Asia/Tokyo',
  now: Date.UTC(2026, 10, 23, 15, 30),
});

it('X1 names board, phase and time on the reader’s clock', () => {
  expect(exportFileName(source('生成AIの進め方'), 'xlsx')).toBe('生成AIの進め方_決定_20261124-0030.xlsx');
  expect(exportFileName(source('生成AI'), 'csv', '順位')).toBe('生成AI_決定_20261124-0030_順位.csv');
  expect(exportFileName(source('../..'), 'md')).toBe('nemawashi_決定_20261124-0030.md');
});

const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('長', '👨‍👩‍👧', 'CON', '.', ' ', '/', '𠮷', '\uD842', '\u202E', 'か\u3099'), { maxLength: 120 })
    .map((pieces) => pieces.join('')),
);

it('X1 D55 is a file name everywhere, whatever the board is called', () => {
  fc.assert(
    fc.property(anyTitle, fc.constantFrom('', '順位', '項目ごとの回答の分布'), (title, what) => {
      for (const name of [exportFileName(source(title), 'xlsx', what), templateFileName(title)]) {
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        // As the browser saves a second one, while it is coming.
        const saved = name.replace(/(\.[a-z]+)$/, ' (99)$1.crdownload');
        expect(new TextEncoder().encode(saved).length).toBeLessThanOrEqual(255);
        expect(() => encodeURIComponent(name)).not.toThrow();
      }
    }),
  );
});

const bytes = (name: string): number => new TextEncoder().encode(name).length;

it('D55 a title of 120 Japanese characters, or of families, fits, and no character is cut in two', () => {
  for (const character of ['長', '𠮷', '👨‍👩‍👧‍👦', 'が', 'か\u3099', '葛\u{E0100}']) {
    const name = exportFileName(source(character.repeat(120)), 'xlsx', '項目ごとの回答の分布');
    expect(bytes(name)).toBeLessThanOrEqual(235);
    const [title = ''] = name.split('_');
    const whole = character === 'か\u3099' ? 'が' : character;
    expect(title).toBe(whole.repeat(Math.round(title.length / whole.length)));
    expect(title.length).toBeGreaterThan(10);
  }
});

it.each([
  ['CON', 'CON_.nemawashi.json'],
  ['nul.2', 'nul_.2.nemawashi.json'],
  ['LPT1', 'LPT1_.nemawashi.json'],
  ['Console', 'Console.nemawashi.json'],
  ['..', 'nemawashi.nemawashi.json'],
  ['2026/11 営業: 案?', '2026_11 営業_ 案.nemawashi.json'],
  ['第1弾\n計画', '第1弾_計画.nemawashi.json'],
  ['営業\u200B部\u202E', '営業部.nemawashi.json'],
  ['👩‍💻と進める', '👩‍💻と進める.nemawashi.json'],
  ['\uFA19田', '\uFA19田.nemawashi.json'],
  ['か\u3099す', 'がす.nemawashi.json'],
])('D55 %j is saved as %s', (title, name) => {
  expect(templateFileName(title)).toBe(name);
});
