import { atLeast } from '../reckoning/equal.ts';
import type { Phrase } from './phrase.ts';

type Pattern = 'topDown' | 'hybrid' | 'bottomUp';
/** Of one group, whose answers are open by name: how many people's own answers lead to each pattern. */
export type Heads = Readonly<Record<Pattern, number>>;
export type Group = 'executive' | 'representative' | 'all';

const PATTERNS = ['topDown', 'hybrid', 'bottomUp'] as const;
const named = (pattern: Pattern): Phrase => ({ key: `figures.pattern.${pattern}` });

/** By heads, never as a share: "3人のうち2人". Null where nobody in the group has a pattern of their own. */
export function supportByHeads(group: Group, heads: Heads): Phrase | null {
  const count = heads.topDown + heads.hybrid + heads.bottomUp;
  if (count === 0) return null;
  const most = Math.max(heads.topDown, heads.hybrid, heads.bottomUp);
  const first = PATTERNS.filter((pattern) => heads[pattern] === most);
  const [pattern] = first;
  if (pattern === undefined || first.length > 1) {
    const parts = first.map((each): Phrase => ({
      key: 'figures.support.part',
      values: { heads: most, pattern: named(each) },
    }));
    return { key: `figures.support.${group}.tied`, values: { count, parts } };
  }
  return most === count
    ? { key: `figures.support.${group}.whole`, values: { count, pattern: named(pattern) } }
    : { key: `figures.support.${group}.some`, values: { count, heads: most, pattern: named(pattern) } };
}

/** As a weighted share (0 … 1), of people who aren't named. */
export function supportByShare(share: number, pattern: Pattern): Phrase {
  const size = atLeast(share, 0.6) ? 'most' : atLeast(share, 0.4) ? 'half' : 'some';
  return { key: `figures.support.share.${size}`, values: { pattern: named(pattern) } };
}
