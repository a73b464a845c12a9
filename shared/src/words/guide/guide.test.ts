import { describe, expect, it } from 'vitest';
import { argumentNames } from '../testing/argument-names.ts';
import { guide as en } from './en.ts';
import { guide as ja } from './ja.ts';
import { type GuideKey, loadGuideWords } from './load.ts';

const keys = Object.keys(ja) as GuideKey[];

/** Words that say something else than what is meant here, or that are no longer the interface's. */
const RETIRED = {
  ja: /(?<!製造・)現場|投票|留保|予兆|見立て|再開|第一弾|一致度|傾きは/,
  en: /\b(stands?|carr(y|ies)|reckon\w*|hop(e|ed|es)|lay|take back|vot(e|es|ers?|ing)|field)\b/i,
} as const;

describe('the guide’s words', () => {
  it('G3 have the same keys in both languages, and ask for the same values', () => {
    expect(Object.keys(en)).toEqual(keys);
    expect(keys.filter((key) => argumentNames(ja[key]).join() !== argumentNames(en[key]).join())).toEqual([]);
  });

  it('are written as each language is', () => {
    expect(keys.filter((key) => /[\u3040-\u30ff\u4e00-\u9fff']/.test(en[key]))).toEqual([]);
    expect(keys.filter((key) => /[\u3040-\u30ff\u4e00-\u9fff][,.!?;](?!\d)/.test(ja[key]))).toEqual([]);
    for (const messages of [ja, en]) expect(keys.filter((key) => messages[key].trim() !== messages[key])).toEqual([]);
  });

  it('keep to the terms of the interface', () => {
    expect(keys.filter((key) => RETIRED.ja.test(ja[key]))).toEqual([]);
    expect(keys.filter((key) => RETIRED.en.test(en[key]))).toEqual([]);
  });

  it('come in the language asked for', async () => {
    expect(await loadGuideWords('ja')).toEqual({ language: 'ja', messages: ja });
    expect(await loadGuideWords('en')).toEqual({ language: 'en', messages: en });
  });
});
