import type { Phrase } from './phrase.ts';

/** Between which ranks a task came in nine of ten draws, in as few letters as stand beside a bar; null: no draws are told. */
export function rankRange(firmness: { readonly rank5: number; readonly rank95: number } | null): Phrase | null {
  if (firmness === null) return null;
  const { rank5: best, rank95: worst } = firmness;
  return best === worst
    ? { key: 'agree.choose.rank', values: { rank: best } }
    : { key: 'agree.choose.ranks', values: { best, worst } };
}
