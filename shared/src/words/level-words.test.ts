import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerInWords, levelTexts, meanInWords, numberInWords } from './level-words.ts';

const rule = {
  levels: [
    { ja: 'まだ話題になっていない', en: 'Not talked about yet' },
    { ja: '任せている', en: 'Left to each' },
    { ja: '案がある' },
    { ja: '文書がある', en: 'Written down' },
    { ja: '守られている', en: 'Kept to' },
  ],
};
const statement = {};

describe('C1 an answer to an item with levels', () => {
  it('is told by its number and the words of the level, in the reader’s language where it has them', () => {
    expect(answerInWords('ja', rule, 4)).toBe('4「文書がある」');
    expect(answerInWords('en', rule, 4)).toBe('4 “Written down”');
    expect(answerInWords('en', rule, 3)).toBe('3 “案がある”');
    expect(numberInWords('ja', rule, 1)).toBe('1「まだ話題になっていない」');
    expect(levelTexts('en', rule)).toEqual([
      'Not talked about yet',
      'Left to each',
      '案がある',
      'Written down',
      'Kept to',
    ]);
  });

  it('or as don’t know, or not answered, as on a statement', () => {
    expect(answerInWords('ja', rule, null)).toBe('わからない');
    expect(answerInWords('ja', rule, undefined)).toBe('未回答');
    expect(answerInWords('ja', statement, 4)).toBe('ややそう思う');
    expect(numberInWords('ja', statement, 4)).toBe('4');
    expect(levelTexts('ja', statement)).toBeNull();
  });
});

describe('C1 a mean on an item with levels', () => {
  it('is told by the nearest level, or by the two it lies between', () => {
    expect(meanInWords('ja', rule, 3)).toBe('3「案がある」');
    expect(meanInWords('ja', rule, 3.25)).toBe('ほぼ3「案がある」');
    expect(meanInWords('ja', rule, 2.5)).toBe('2「任せている」と3「案がある」の間');
    expect(meanInWords('en', rule, 4.6)).toBe('between 4 “Written down” and 5 “Kept to”');
    expect(meanInWords('en', rule, 4.8)).toBe('about 5 “Kept to”');
  });

  it('is none on a statement, or where nobody gave a number', () => {
    expect(meanInWords('ja', statement, 3)).toBeNull();
    expect(meanInWords('ja', rule, null)).toBeNull();
  });

  it('always names a level that is there', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (mean) => {
        const said = meanInWords('ja', rule, mean) ?? '';
        expect(said).not.toContain('「」');
        expect(levelTexts('ja', rule)?.some((level) => said.includes(level))).toBe(true);
      }),
    );
  });
});
