import { clipped } from '../../plan/print/brief.ts';
import type { GuideSay } from '../../words/guide/say.ts';

/** An answer is read in passing: so many pilots are named in it, the plan has them all. */
export const MOST_NAMED = 3;
/** What somebody wrote, as far as it is needed to know what is meant; in characters. */
const LONGEST = 40;

export const short = (text: string): string => clipped(text, LONGEST);

/** How many more there are than are named. */
export const more = (say: GuideSay, count: number): string[] =>
  count <= MOST_NAMED ? [] : [say('own.more', { count: count - MOST_NAMED })];
