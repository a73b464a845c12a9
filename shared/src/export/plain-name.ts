import { wellWritten } from '../board/characters.ts';
import { cutTo, graphemes } from '../words/cut.ts';

/** In UTF-8, as most file systems count; a Japanese character takes three. */
const LONGEST_BYTES = 255;
/** What browsers add while and after they save: ` (12)` to a second one, `.crdownload` to an unfinished one. */
const ADDED_BYTES = 20;
/** In characters as people see them: longer ones don't fit the window in which a file is looked for. */
const LONGEST_TITLE = 60;

const utf8 = new TextEncoder();
const bytes = (text: string): number => utf8.encode(text).length;

/** Windows keeps these for devices, with any ending too. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?=\s*(?:\.|$))/i;
/** What Windows refuses or a path is made of; and line breaks. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;
/** An Apple takes letters apart from their marks; they are put together, except for kanji that are forms of others. */
const COMPOSED = /[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu;

const plain = (text: string): string =>
  wellWritten(text)
    .replace(COMPOSED, (run) => run.normalize('NFC'))
    .replace(REFUSED, '_')
    .replace(/\s+/gu, ' ');
const trimmed = (text: string): string => text.replace(/^[. _]+|[. _]+$/g, '');

/**
 * A file name that every system takes: `<title>_<part>_….<ending>`, at most 255 bytes with what a browser adds. Of a long
 * title its beginning, no character cut in two; of one that is no name at all the product's.
 */
export function plainName(title: string, parts: readonly string[], ending: string): string {
  const said = parts.map((part) => trimmed(plain(part))).filter((part) => part !== '');
  const tail = `${said.map((part) => `_${part}`).join('')}.${ending}`;
  const beginning = graphemes(trimmed(plain(title)))
    .slice(0, LONGEST_TITLE)
    .join('');
  const room = LONGEST_BYTES - ADDED_BYTES - bytes(tail);
  const name = trimmed(cutTo(beginning, room, bytes)) || 'nemawashi';
  return `${name}${tail}`.replace(DEVICE, '$1_');
}
