/**
 * What people see as one character (Unicode's extended grapheme clusters, UAX 29), as far as what people write needs it:
 * a letter with its marks, an emoji with all that is joined to it, a flag, a syllable of Hangul, an Indic cluster. Written
 * out because Firefox 115 has no `Intl.Segmenter`, and server and page must cut alike.
 */
const MARKS = '(?:[\\p{M}\\p{Emoji_Modifier}\\u200C\\uFF9E\\uFF9F\\u{E0020}-\\u{E007F}]|\\u200D)*';
const VIRAMA = '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u1039\\u17D2]';
const CLUSTER = new RegExp(
  [
    '\\r\\n',
    '[\\p{Cc}\\p{Zl}\\p{Zp}]',
    `\\p{RI}\\p{RI}${MARKS}`,
    `\\p{Extended_Pictographic}${MARKS}(?:(?<=\\u200D)\\p{Extended_Pictographic}${MARKS})*`,
    `[\\u1100-\\u115F\\uA960-\\uA97C]*(?:[\\uAC00-\\uD7A3]|[\\u1160-\\u11A7\\uD7B0-\\uD7C6])[\\u1160-\\u11A7\\uD7B0-\\uD7C6]*[\\u11A8-\\u11FF\\uD7CB-\\uD7FB]*${MARKS}`,
    `[\\s\\S]${MARKS}(?:(?<=${VIRAMA}\\p{M}*[\\u200D]?)\\p{Lo}${MARKS})*`,
  ].join('|'),
  'gu',
);

/** A text as the characters that people see. */
export const graphemes = (text: string): string[] => text.match(CLUSTER) ?? [];

/** The beginning of a text as long as its characters together measure no more than `most`; no character is cut in two. */
export function cutTo(text: string, most: number, measure: (character: string) => number): string {
  let length = 0;
  let end = 0;
  for (const character of graphemes(text)) {
    length += measure(character);
    if (length > most) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** The beginning of a text, in UTF-16 units. */
export const cutToUnits = (text: string, most: number): string =>
  text.length <= most ? text : cutTo(text, most, ({ length }) => length);

/** As `cutToUnits`, with a last character that says that something is missing. */
export const clippedToUnits = (text: string, most: number): string =>
  text.length <= most ? text : `${cutToUnits(text, most - 1)}…`;

/** At most so many characters as people see them, the last of which says that something is missing. */
export function clipped(text: string, longest: number): string {
  const characters = graphemes(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
