/** PowerPoint, Excel, Word and other systems each have a line break of their own. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What is never seen and means nothing: control characters, halves of a character (lone surrogates), noncharacters, and
 * formatting: soft hyphens, zero-width spaces, byte order marks, word joiners; and what turns the direction of others round
 * (embeddings, overrides, isolates): what is read would be something else than what was written. Signs that Unicode counts as formatting but
 * shows (Arabic numbers, hieroglyphs' corners) stay, as do joiners, marks of direction and tags: they are judged below.
 */
const NEVER_SEEN =
  /[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}|\u034F|[\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E001F}\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;

/** Text without what is never seen, every line break as `\n`. What a log or a document gives out has passed here at the least. */
export const seen = (text: string): string => text.replace(BREAKS, '\n').replace(NEVER_SEEN, '');

/** As `seen`, but as long as before, for a field in which others write: a sign stands where something would not be seen. */
export const marked = (text: string): string => text.replace(NEVER_SEEN, (found) => '\uFFFD'.repeat(found.length));

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** They have a direction and no width: they hold punctuation on its side, and move nothing else. */
const MARKS_OF_DIRECTION = /[\u061C\u200E\u200F]/gu;
const withMarks = (text: string): string => (RIGHT_TO_LEFT.test(text) ? text : text.replace(MARKS_OF_DIRECTION, ''));

/** Scripts in which a joiner changes how neighbours are written (Unicode ch. 9, 12–13, 16). */
const JOINING_SCRIPTS = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Phags_Pa', 'Adlam', 'Hanifi_Rohingya', 'Sogdian'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
  ...['Myanmar', 'Khmer', 'Tibetan', 'Balinese', 'Javanese', 'Newa', 'Tirhuta', 'Brahmi', 'Grantha', 'Meetei_Mayek'],
].map((script) => `\\p{scx=${script}}`);
const JOINED = `(?=[\\p{L}\\p{M}])[${JOINING_SCRIPTS.join('')}]`;
/** Before it stands the letter itself, perhaps with marks. */
const AFTER_JOINED = `(?<=${JOINED})`;
const NON_JOINER = `${AFTER_JOINED}\\u200C(?=${JOINED})`;
/** Also at the end of a word: letters written in their joined form (ه‍ before a year, Malayalam's older chillus). */
const JOINER = `${AFTER_JOINED}\\u200D`;
const EMOJI_JOINER =
  '(?<=\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]?)\\u200D(?=\\p{Extended_Pictographic})';
/** Between letters, the first perhaps in a chosen form. Letters alone: two signs that go by each other could both be strays. */
const MONGOLIAN_LETTER = '(?=\\p{L})\\p{sc=Mongolian}';
const MONGOLIAN_SEPARATOR = `(?<=${MONGOLIAN_LETTER}\\p{Variation_Selector}?)\\u180E(?=${MONGOLIAN_LETTER})`;
/** A variant of the letter or sign right before it. */
const VARIANT = '(?<=[^\\s\\p{Variation_Selector}\\u200C\\u200D])\\p{Variation_Selector}';
/** 🏴 and the tags of a region, with their end. */
const FLAG = '\\p{Extended_Pictographic}[\\u{E0020}-\\u{E007E}]{1,32}\\u{E007F}';

const meaningful = new RegExp(
  [
    ...[FLAG, NON_JOINER, JOINER, EMOJI_JOINER, MONGOLIAN_SEPARATOR, VARIANT],
    '([\\u180E\\u200C\\u200D\\p{Variation_Selector}\\u{E0020}-\\u{E007F}])',
  ].join('|'),
  'gu',
);
/**
 * Again until nothing goes: what stood behind a stray may now be one itself. Few times over, however long the text: what
 * a sign goes by is a letter, or a sign right behind one, and never far away.
 */
function withoutStrays(text: string): string {
  const rest = text.replace(meaningful, (found, stray: string | undefined) => (stray === undefined ? found : ''));
  return rest === text ? text : withoutStrays(rest);
}

const SEVERAL_JOINERS = /([\u200C\u200D])[\u200C\u200D]+/g;

/**
 * A text as it is kept: every kind of line break is `\n`, what is never seen is gone, and of joiners, variation selectors,
 * tags and marks of direction only those are left that change how their neighbours are written. What it is given back once
 * more it leaves alone.
 */
export function wellWritten(text: string): string {
  return withoutStrays(withMarks(seen(text)).replace(SEVERAL_JOINERS, '$1'));
}
