import { type Pattern, PATTERNS } from '../reckoning/lean.ts';
import type { Heads } from '../reckoning/support.ts';
import { type Phrase, phrase } from './phrase.ts';

export type Group = 'executive' | 'representative' | 'all';

const named = (pattern: Pattern): Phrase => phrase(`figures.pattern.${pattern}`);

/** By heads, never as a share: "3人中2人". Of people whose answers are open by name; null where nobody has a pattern. */
export function supportByHeads(group: Group, heads: Heads): Phrase | null {
  const count = PATTERNS.reduce((sum, pattern) => sum + heads[pattern], 0);
  const most = Math.max(...PATTERNS.map((pattern) => heads[pattern]));
  const [pattern, ...others] = PATTERNS.filter((each) => heads[each] === most);
  if (count === 0 || pattern === undefined) return null;
  if (others.length > 0) {
    const parts = [pattern, ...others].map((each) =>
      phrase('figures.support.part', { heads: most, pattern: named(each) }),
    );
    return phrase(`figures.support.${group}.tied`, { count, parts });
  }
  return most === count
    ? phrase(`figures.support.${group}.whole`, { count, pattern: named(pattern) })
    : phrase(`figures.support.${group}.some`, { count, heads: most, pattern: named(pattern) });
}
