/**
 * A phrase ends with a stop, or with hiragana before what isn't; what is joined to a verb (進め方, 話し合い) isn't a phrase
 * of its own.
 */
const PHRASE =
  /[^]+?(?:[、。・」）](?![、。・」）])|(?![しりみきちえめけれおご])\p{sc=Hiragana}(?=[^\p{sc=Hiragana}ー、。・」）方\s])|$)/gu;

/**
 * What of a Japanese text stays on one line where it can; joined, the text itself. Browsers that know phrases by
 * themselves (`word-break: auto-phrase`) are few, and they take 部門代表 apart.
 */
export const phrasesOf = (text: string): string[] => text.match(PHRASE) ?? [];
