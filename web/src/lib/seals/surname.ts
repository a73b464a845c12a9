import { unmarked } from '@nemawashi/shared/board/name-mark';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What is said of somebody behind their name. */
const ASIDE = /\s*[（(【［[].*$/u;
const HONORIFIC = /(?<=..)(?:さん|様|氏|殿)$/u;
const BEFORE = /^(?:dr|prof|mr|mrs|ms|mx|ing|dipl)\.?$/iu;
const BEHIND = /^(?:jr|sr|ii|iii|iv|phd|md|mba|esq)\.?$/iu;
/** "van der", "de la", "bin": written small, and part of the name. */
const PARTICLE = /^\p{Ll}[\p{Ll}'’]*$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;

/** 「エリカ・ムスターマン」: of a name written in katakana the last part; else the family’s name comes first. */
function eastAsian(name: string): string {
  const parts = name.split(/[・=＝]/u).filter((part) => part !== '');
  const [first = name] = name.split(/\s+/u);
  return (parts.length > 1 ? (parts.at(-1) ?? name) : first).replace(HONORIFIC, '');
}

function western(name: string): string {
  const [family = '', ...given] = name.split(/\s*,\s*/u);
  if (given.some((part) => part !== '' && !BEHIND.test(part))) return family;
  const words = family.split(/\s+/u);
  const bare = words.filter((word) => !BEFORE.test(word) && !BEHIND.test(word));
  const all = bare.length > 0 ? bare : words;
  // As in "YAMADA Taro": who writes one word in capitals says which it is.
  const loud = all.filter((word) => CAPITALS.test(word));
  if (loud.length > 0 && loud.length < all.length) return loud.join(' ');
  let from = all.length - 1;
  while (from > 1 && PARTICLE.test(all[from - 1] ?? '')) from -= 1;
  return all.slice(from).join(' ');
}

/** What a person’s seal says: the family’s name, as far as a whole name as it was typed tells it; else all of it. */
export function surnameOf(name: string): string {
  const whole = unmarked(name).normalize('NFC').trim();
  const bare = whole.replace(ASIDE, '') || whole;
  return EAST_ASIAN.test(bare) ? eastAsian(bare) : western(bare);
}

export const isEastAsian = (text: string): boolean => EAST_ASIAN.test(text);

/** "E. M.": what somebody signs with where there is no room for the name. */
export function initialsOf(name: string): string {
  const words = unmarked(name)
    .replace(ASIDE, '')
    .split(/[\s,.]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !PARTICLE.test(word) && !BEFORE.test(word) && !BEHIND.test(word));
  const letters = words.map((word) => Array.from(word)[0]?.toUpperCase() ?? '');
  return letters.length > 2 ? `${letters[0] ?? ''}${letters.at(-1) ?? ''}` : letters.join('');
}
