/** A phrase ends with a particle, an ending or a stop; what is joined to a verb (進め方, 話し合い) isn't a phrase of its own. */
const STOP = /[、。，．・：；！？」』）]/u;
const ENDING = /[はがをにのとへもでやかてばるうくすたつずねらいな]/u;
/** It begins with what isn't an ending itself. */
const BEGINNING = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}「『（〜]/u;

const isBetween = (before: string, after: string): boolean =>
  STOP.test(before) ? !STOP.test(after) : ENDING.test(before) && BEGINNING.test(after) && after !== '方';

/**
 * What of a Japanese text stays on one line where it can; joined, the text itself. Browsers that know phrases by
 * themselves (`word-break: auto-phrase`) are few, and they take 部門代表 apart.
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  let before = '';
  for (const letter of text) {
    if (before === '' || isBetween(before, letter)) phrases.push(letter);
    else phrases[phrases.length - 1] += letter;
    before = letter;
  }
  return phrases;
}
