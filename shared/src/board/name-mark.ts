import { LIMITS } from './text.ts';

const MARK = /\s*[（(]\d{1,4}[）)]$/u;

/** As lists are read: full-width beside Japanese, half-width beside Latin letters. */
const mark = (name: string, number: number): string =>
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)
    ? `（${String(number)}）`
    : ` (${String(number)})`;

/** As many characters of a name as leave room for a mark. Whole ones. */
function shortened(name: string, room: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > room) break;
    short += character;
  }
  return short.trimEnd();
}

/** A name that can be told apart from its like: the second of them, the third, and so on. */
export function marked(name: string, number: number): string {
  const behind = mark(name, number);
  return shortened(name, LIMITS.name - behind.length) + behind;
}

/** A name as it was before it was told apart from another's. */
export const unmarked = (name: string): string => name.replace(MARK, '');
