import type { Phrase } from './phrase.ts';

/** Between which ranks a task might come, where the draws put it in nine of ten; ranks count from 1. */
export function rankWords({ rank5, rank95 }: { readonly rank5: number; readonly rank95: number }): Phrase {
  return rank5 === rank95
    ? { key: 'figures.rank.fixed', values: { rank: rank5 } }
    : { key: 'figures.rank.between', values: { best: rank5, worst: rank95 } };
}
