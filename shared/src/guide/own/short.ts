import { graphemes } from '../../words/cut.ts';
import type { GuideSay } from '../../words/guide/say.ts';

/** An answer is read in passing: so many pilots are named in it, the plan has them all. */
export const MOST_NAMED = 3;
/** How many more there are than are named. */
export const more = (say: GuideSay, count: number): string[] =>
  count <= MOST_NAMED ? [] : [say('own.more', { count: count - MOST_NAMED })];

/** In Latin letters; a Japanese one is as wide as two. */
const WIDEST = 48;
const FIRST_WIDE = '\u2E80';

/** What somebody wrote, as far as it is needed to know what is meant. */
export function short(text: string): string {
  const characters = graphemes(text);
  let width = 0;
  const fitting = characters.findIndex((character) => (width += character < FIRST_WIDE ? 1 : 2) > WIDEST);
  return fitting === -1 ? text : `${characters.slice(0, fitting - 1).join('')}…`;
}
