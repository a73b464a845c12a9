import { describe, expect, it } from 'vitest';
import { type Key, say } from '../words/say.ts';
import { basisWords } from './basis-words.ts';
import { consensusWords } from './consensus-words.ts';
import type { ItemFigures } from '../reckoning/item.ts';
import { findingHelp, findingName } from './finding.ts';
import { differenceWords, gapWords } from './gap-words.ts';
import { leanWords } from './lean-words.ts';
import { type Phrase, sayPhrase } from './phrase.ts';
import { shownMean } from './mean-words.ts';
import { points } from './points.ts';
import { rankWords } from './rank-words.ts';
import { leanShiftWords } from './shift-words.ts';
import { stabilityWords } from './stability-words.ts';
import { strengthWords } from './strength-words.ts';
import { supportByHeads } from './support-words.ts';
import { tierWords } from './tier-words.ts';

const both = (words: Key | Phrase | null): [string, string] => {
  if (words === null) return ['', ''];
  const phrase = typeof words === 'string' ? { key: words } : words;
  return [sayPhrase('ja', phrase), sayPhrase('en', phrase)];
};
/** Less than any rounding: counts as equal. */
const HAIR = 1e-13;
/** Just under a threshold, and not by rounding. */
const under = (threshold: number) => threshold - 1e-9;

describe('L3 a figure in words', () => {
  it.each([
    [1, 'よくそろっている', 'Nearly one voice'],
    [0.85, 'よくそろっている', 'Nearly one voice'],
    [0.85 - HAIR, 'よくそろっている', 'Nearly one voice'],
    [under(0.85), 'だいたい近い', 'Close together'],
    [0.7, 'だいたい近い', 'Close together'],
    [under(0.7), 'ばらつきがある', 'Varied'],
    [0.55, 'ばらつきがある', 'Varied'],
    [under(0.55), 'ばらばらに近い', 'All over the place'],
    [0, 'ばらばらに近い', 'All over the place'],
  ])('consensus %d', (value, ja, en) => {
    expect(both(consensusWords(value))).toEqual([ja, en]);
  });

  it.each([
    [0, '経営層と部門の差は、ほとんどない', 'No real difference between management and the departments'],
    [-under(0.1), '経営層と部門の差は、ほとんどない', 'No real difference between management and the departments'],
    [-0.1, '経営層がやや前に出ている', 'Management slightly ahead'],
    [0.1 - HAIR, '部門がやや前に出ている', 'The departments slightly ahead'],
    // The band itself is still hybrid.
    [-0.15, '経営層がやや前に出ている', 'Management slightly ahead'],
    [-(0.15 + HAIR), '経営層がやや前に出ている', 'Management slightly ahead'],
    [-0.151, '経営層がはっきり前に出ている', 'Management clearly ahead'],
    [under(0.3), '部門がはっきり前に出ている', 'The departments clearly ahead'],
    [0.3, '部門が大きく前に出ている', 'The departments far ahead'],
    [-1, '経営層が大きく前に出ている', 'Management far ahead'],
  ])('lean %d with a band of 0.15', (value, ja, en) => {
    expect(both(leanWords(value, 0.15))).toEqual([ja, en]);
  });

  it('lean turns with the board’s own band', () => {
    expect(leanWords(0.2, 0.2)).toBe('figures.lean.field.slightly');
    expect(leanWords(0.25, 0.2)).toBe('figures.lean.field.clearly');
    expect(leanWords(0.4, 0.2)).toBe('figures.lean.field.far');
    expect(leanWords(-0.06, 0.05)).toBe('figures.lean.management.clearly');
  });

  it.each([
    [0, 3, 3, 'ほぼ同じ', 'About the same'],
    [under(0.1), 3.4, 3, 'ほぼ同じ', 'About the same'],
    [0.1, 3.4, 3, '少し差がある（1点未満）', 'Slightly apart (under a point)'],
    [-under(0.25), 2.5, 3.5, '少し差がある（1点未満）', 'Slightly apart (under a point)'],
    [0.25, 4, 3, '温度差がある（1点以上）', 'A point or more apart'],
    [0.25 - HAIR, 5, 4, '温度差がある（1点以上）', 'A point or more apart'],
    [-0.25, 2.5, 3.5, '見方が逆', 'Opposite views'],
  ])('gap %d between %d and %d', (gap, executiveMean, representativeMean, ja, en) => {
    expect(both(gapWords({ gap, executiveMean, representativeMean }))).toEqual([ja, en]);
  });

  it.each([
    [0.33, '経営層のほうが1.3点高い', 'Executives 1.3 points higher'],
    [-0.5, '部門代表のほうが2.0点高い', 'Representatives 2.0 points higher'],
    [0.25, '経営層のほうが1.0点高い', 'Executives 1.0 points higher'],
    [under(0.25), '経営層のほうが少し高い（1点未満）', 'Executives slightly higher (under a point)'],
    [-0.1, '部門代表のほうが少し高い（1点未満）', 'Representatives slightly higher (under a point)'],
    [under(0.1), 'ほぼ同じ', 'About the same'],
  ])('the difference of %d on the scale that is shown', (gap, ja, en) => {
    expect(both(differenceWords(gap))).toEqual([ja, en]);
  });

  it('a mean to one decimal, never rounded up to what it falls short of', () => {
    expect([shownMean(2.33), shownMean(2.96), shownMean(2.96, 3), shownMean(2.46, 2.5), shownMean(3, 3)]).toEqual([
      2.3, 3, 2.9, 2.4, 3,
    ]);
  });

  it.each([
    [1, 'もう一度聞いても、まず同じ結果になります。', 'Asked again, the result would almost surely be the same.'],
    [0.95, 'もう一度聞いても、まず同じ結果になります。', 'Asked again, the result would almost surely be the same.'],
    [
      under(0.95),
      'もう一度聞いても、たいてい同じ結果になります。',
      'Asked again, the result would mostly be the same.',
    ],
    [0.8, 'もう一度聞いても、たいてい同じ結果になります。', 'Asked again, the result would mostly be the same.'],
    [under(0.8), 'もう一度聞くと、結果が変わるかもしれません。', 'Asked again, the result might change.'],
    [0.5, 'もう一度聞くと、結果が変わるかもしれません。', 'Asked again, the result might change.'],
    [
      under(0.5),
      'もう一度聞くと、結果が変わる見込みのほうが大きいです。',
      'Asked again, the result would more likely change.',
    ],
  ])('%d of the runs', (share, ja, en) => {
    expect(both(stabilityWords(share))).toEqual([ja, en]);
  });

  it.each([
    [0.66, 'やや強め（66点）', 'fairly strong (66)'],
    [0.5, '中くらい（50点）', 'medium (50)'],
    [0.8, '強い（80点）', 'strong (80)'],
    [0.6, 'やや強め（60点）', 'fairly strong (60)'],
    [0.4, '中くらい（40点）', 'medium (40)'],
    [0.2, '弱め（20点）', 'fairly weak (20)'],
    [under(0.2), 'とても弱い（20点）', 'very weak (20)'],
  ])('strength %d', (value, ja, en) => {
    expect(both(strengthWords(value))).toEqual([ja, en]);
  });

  it('points are whole and out of 100', () => {
    expect([0, 0.005, 0.285, 0.575, 0.6664, 1].map(points)).toEqual([0, 1, 29, 58, 67, 100]);
  });

  it.each([
    ['front', '本命', 'Front-runner'],
    ['level', 'ほぼ横並び', 'Neck and neck'],
    ['later', '次の機会', 'Another time'],
  ] as const)('the tier %s', (tier, ja, en) => {
    expect(both(tierWords(tier))).toEqual([ja, en]);
  });

  it.each([
    ['clear', 'topDown', 'Management is clearly ahead, so we recommend top-down.'],
    ['clear', 'bottomUp', 'The departments are clearly ahead, so we recommend bottom-up.'],
    ['both', 'hybrid', 'Both management and the departments can drive this, so hybrid fits.'],
    ['even', 'hybrid', 'Nothing speaks for one side, so hybrid is the safe choice.'],
    ['in-doubt', 'hybrid', 'Some doubt remains. Rather than force a choice, we recommend hybrid.'],
    ['not-enough', null, 'There aren’t enough answers for a recommendation yet.'],
  ] as const)('the basis %s for %s', (basis, recommended, en) => {
    const [ja, english] = both(basisWords(basis, recommended));
    expect(english).toBe(en);
    expect(ja).toMatch(/。$/);
  });

  it.each<[ItemFigures['state'], ItemFigures['side'], 1 | -1, string, string]>([
    ['agreed', 'yes', 1, '「できている」で一致', 'Agreed: in place'],
    ['agreed', 'no', 1, '「まだ」で一致', 'Agreed: not yet'],
    ['agreed', 'no', -1, '「できている」で一致', 'Agreed: in place'],
    ['agreed', 'yes', -1, '「まだ」で一致', 'Agreed: not yet'],
    ['undecided', null, 1, '「どちらともいえない」が多い', 'Nobody is sure'],
    ['divided', null, 1, '経営層と部門で見方が逆', 'Opposite views'],
    ['apart', 'yes', 1, '温度差がある', 'A point or more apart'],
    ['split', null, -1, '二つに分かれている', 'Two camps'],
    ['mixed', null, 1, 'ばらつきがある', 'Mixed views'],
    ['thin', null, 1, '回答が少ない', 'Too few answers'],
  ])('an item %s (%s, direction %d)', (state, side, direction, ja, en) => {
    const item = { n: 12, state, side };
    expect([findingName('ja', item, { direction }), findingName('en', item, { direction })]).toEqual([ja, en]);
  });

  it('an item without a number', () => {
    const item = { n: 0, state: 'thin', side: null } as const;
    expect([findingName('ja', item, { direction: 1 }), findingName('en', item, { direction: 1 })]).toEqual([
      '回答なし',
      'No answers',
    ]);
  });

  it('of five described levels nobody says “neither”, agrees or disagrees', () => {
    const asked = { direction: 1, levels: [] } as const;
    const item = { n: 12, state: 'undecided', side: null } as const;
    expect([findingName('ja', item, asked), findingName('en', item, asked)]).toEqual([
      '「途中」で一致',
      'Agreed: part way',
    ]);
    for (const state of ['undecided', 'split', 'apart', 'divided', 'mixed', 'thin'] as const)
      expect(findingHelp('ja', { ...item, state }, asked)).not.toMatch(/そう思|どちらとも/);
    expect(findingHelp('en', { ...item, state: 'split' }, asked)).not.toMatch(/agree/);
  });

  it('L6 people as people, never as a share; a tie as one', () => {
    expect(both(supportByHeads('executive', { topDown: 2, hybrid: 1, bottomUp: 0 }))).toEqual([
      '経営層は3人中2人がトップダウン型です。',
      '2 of 3 executives lean top-down.',
    ]);
    expect(both(supportByHeads('representative', { topDown: 0, hybrid: 9, bottomUp: 0 }))).toEqual([
      '部門代表は9人全員がハイブリッド型です。',
      'All 9 representatives lean hybrid.',
    ]);
    expect(both(supportByHeads('all', { topDown: 2, hybrid: 10, bottomUp: 0 }))).toEqual([
      '一人ずつ見ると、12人中10人がハイブリッド型です。',
      'Person by person, 10 of 12 lean hybrid.',
    ]);
    expect(both(supportByHeads('executive', { topDown: 1, hybrid: 1, bottomUp: 0 }))).toEqual([
      '経営層2人の見方は分かれています（トップダウン型1人、ハイブリッド型1人）。',
      'The 2 executives are split (1 top-down and 1 hybrid).',
    ]);
    expect(both(supportByHeads('executive', { topDown: 1, hybrid: 0, bottomUp: 0 }))).toEqual([
      '経営層1人はトップダウン型です。',
      'The one executive leans top-down.',
    ]);
    expect(supportByHeads('executive', { topDown: 0, hybrid: 0, bottomUp: 0 })).toBeNull();
  });

  it('ranks as a range, and what is level as level', () => {
    expect(both(rankWords({ rank5: 1, rank95: 5 }))).toEqual([
      '1〜5位のどこにもなりえます。',
      'Anywhere from number 1 to 5.',
    ]);
    expect(both(rankWords({ rank5: 1, rank95: 1 }))).toEqual([
      '何度試しても、ほぼ1位です。',
      'Almost always number 1.',
    ]);
  });

  it.each([
    [-0.16, -0.12, '経営層と部門の差は、少し縮まりました。'],
    [-0.16, -0.15, '経営層と部門の差は、ほとんど変わっていません。'],
    [-0.3, 0.1, '経営層と部門の差は、大きく縮まりました。'],
    [0.1, 0.15, '経営層と部門の差は、少し広がりました。'],
    [0, -0.1, '経営層と部門の差は、大きく広がりました。'],
  ])('what a round moved, from %d to %d', (before, after, ja) => {
    expect(say('ja', leanShiftWords(before, after))).toBe(ja);
  });
});
