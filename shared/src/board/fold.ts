import { onceAName } from './once-a-name.ts';
import { tidyLine } from './text.ts';
import { usualKanji } from './kanji-variants.ts';

const HIRAGANA_BELOW_KATAKANA = 0x60;
const KATAKANA = /[\u30A1-\u30F6\u30FD\u30FE]/g;
/** Chooses a form of the letter before it, or joins two: not part of what is written. */
const FORMS = /[\p{Variation_Selector}\p{Cf}]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC`\u00B4]/g;
/** U+30FC, the long vowel, is a letter and stays. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Between family and given name, or between two names. */
const PARTING = /[\s・･·]+/gu;
const LATIN_ACCENTS = /(\p{sc=Latin})\p{M}+/gu;

/**
 * A name without what people write differently for the same: width and compatibility forms (NFKC: ① and 1, ㈱ and (株), U+FA19
 * and 神), case, kana, spaces and middle dots, variation selectors, accents of Latin letters, kinds of dash and apostrophe,
 * and kanji that stand for one another in names. Only ever compared, never shown.
 */
export const fold = (text: string): string =>
  usualKanji(
    tidyLine(text)
      .replace(FORMS, '')
      .normalize('NFKD')
      .replace(PARTING, '')
      .replace(LATIN_ACCENTS, '$1')
      .normalize('NFKC')
      .replace(APOSTROPHES, "'")
      .replace(DASHES, '-')
      .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - HIRAGANA_BELOW_KATAKANA))
      .toLowerCase()
      .toUpperCase()
      .toLowerCase(),
  );

/** Said to somebody, not part of their name. 部長 and 社長 are titles: whoever is listed by one has it as their own. */
const HONORIFIC = /(?<=.)(?:様|さま|さん|氏|殿|先生)$/u;
const ENGLISH_HONORIFIC = /^(?:mr|mrs|ms|mx|dr|prof)(?:\.\s*|\s+)(?=\S)|(?<=\S)(?:\s+|-)san$/giu;

/** As `fold`, for a person: also without how they are addressed. */
export const foldPerson = onceAName((name) =>
  fold(tidyLine(name).normalize('NFKC').replace(ENGLISH_HONORIFIC, '')).replace(HONORIFIC, ''),
);
