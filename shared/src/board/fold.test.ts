import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldPerson } from './fold.ts';
import { tidyLine } from './text.ts';

const alike: [string, string][] = [
  ['①課', '1課'],
  ['㈱神戸', '(株)神戸'],
  ['ＩＴ推進室', 'IT推進室'],
  ['ｶﾞｽ事業部', 'ガス事業部'],
  ['カスタマーサポート', 'かすたまーさぽーと'],
  ['\uFA19田', '\u795E田'],
  ['\u795E\uFE00田', '\uFA19田'],
  ['葛\u{E0100}飾', '葛飾'],
  ['製造・現場', '製造 現場'],
  ['R＆D', 'r & d'],
  ['か\u3099す', 'がす'],
];
const people: [string, string][] = [
  ['髙橋 太郎', '高橋太郎'],
  ['山﨑 花子', '山崎　花子'],
  ['𠮷田', '吉田'],
  ['斎藤', '齋藤'],
  ['齊藤', '斉藤'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['濵田', '浜田'],
  ['澤', '沢'],
  ['ﾔﾏﾀﾞ', 'ヤマダ'],
  ['さとう', 'サトウ'],
  ['山田 太郎 様', '山田太郎'],
  ['山田さん', '山田'],
  ['山田殿', '山田'],
  ['鈴木先生', '鈴木'],
  ['Mr. John Smith', 'john smith'],
  ['Tanaka-san', 'Tanaka'],
  ['José O’Brien', "Jose O'Brien"],
  ['علی‌رضا', 'علی رضا'],
];
const apart: [string, string][] = [
  ['営業一課', '営業二課'],
  ['河野', '川野'],
  ['太田', '大田'],
  ['伊東', '伊藤'],
  ['大坂', '大阪'],
  ['Susan', 'Su'],
  ['山田部長', '山田'],
  ['Ann', 'Anna'],
  ['ビーム', 'ヒーム'],
];

describe('names compared', () => {
  it.each(alike)('D52 %s and %s are one name', (one, other) => expect(fold(one)).toBe(fold(other)));
  it.each(people)('D52 %s and %s may be one person', (one, other) => expect(foldPerson(one)).toBe(foldPerson(other)));
  it.each(apart)('D52 %s and %s are two', (one, other) => {
    expect(foldPerson(one)).not.toBe(foldPerson(other));
    expect(fold(one)).not.toBe(fold(other));
  });

  it('D52 an honorific is a person’s, never a department’s, and nobody’s whole name', () => {
    expect(fold('お客様')).not.toBe(fold('お客'));
    expect(foldPerson('さん')).toBe('さん');
    expect(foldPerson('Dr')).toBe('dr');
  });

  it('D52 folding twice is folding once, and a name folds to something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(tidyLine(text))).toBe(folded);
        if (/[\p{L}\p{N}]/u.test(tidyLine(text))) expect(folded).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
