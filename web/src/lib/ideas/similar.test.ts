import { SAMPLE_TASKS } from '@nemawashi/shared/template/sample-tasks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTitle, likelyDoubles, similarity } from './similar.ts';

const titled = (...titles: string[]) => titles.map((title, index) => ({ id: String(index), title }));
const alike = (one: string, other: string) => likelyDoubles(titled(one, other)).get('0')?.length === 1;

describe('titles', () => {
  it.each([
    ['議事録作成', '議事録の作成'],
    ['議事録の作成', '議事録を作成'],
    ['議事録', '議事録の作成'],
    ['データ入力', 'ﾃﾞｰﾀｰ入力'],
    ['見積り書の作成', '見積書の作成'],
    ['営業日報の作成', '日報の作成'],
    ['ＦＡＱの整備', 'faq 整備'],
    ['メールの返信', 'めーる返信'],
    ['問い合わせ対応', '問合せ対応'],
    ['Meeting minutes', 'Minutes of meetings'],
  ])('%s and %s look like doubles', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    ['議事録の作成', '日報の作成'],
    ['見積書の作成', '提案書の作成'],
    ['営業日報', '営業週報'],
    ['求人票の作成', '求人への応募者の面接'],
    ['', ''],
    ['', '議事録'],
    ['Meeting minutes', 'Daily reports'],
    ['提案書のたたき台づくり', '会議資料のたたき台づくり'],
    ['First drafts of proposals', 'First drafts of quotes'],
  ])('%s and %s don’t', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('that consist of nothing but common words are compared as they stand', () => {
    expect(foldTitle('業務の下書き')).toBe('業務の下書き');
    expect(alike('下書き', '作成')).toBe(false);
  });

  it('of the examples are all different', () => {
    for (const language of ['ja', 'en'] as const) {
      const samples = SAMPLE_TASKS.map(({ id, title }) => ({ id, title: title[language] }));
      expect([...likelyDoubles(samples).values()].flat()).toEqual([]);
    }
  });

  it('are listed by how similar they are', () => {
    const doubles = likelyDoubles(titled('議事録の作成', '日報', '役員会の議事録', '議事録作成'));
    expect(doubles.get('0')?.map(({ title }) => title)).toEqual(['議事録作成', '役員会の議事録']);
    // Like no other: nothing is said of it.
    expect(doubles.has('1')).toBe(false);
  });

  it('are as similar one way as the other, between 0 and 1, and wholly to themselves', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('議事録', '議事録の作成', 'ﾃﾞｰﾀ'),
    );
    fc.assert(
      fc.property(title, title, (one, other) => {
        const how = similarity(one, other);
        expect(how).toBe(similarity(other, one));
        expect(how).toBeGreaterThanOrEqual(0);
        expect(how).toBeLessThanOrEqual(1);
        expect(similarity(one, one)).toBe(foldTitle(one) === '' ? 0 : 1);
      }),
    );
  });
});
