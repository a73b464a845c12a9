import { say } from '../words/say.ts';
import type { About } from './explanation.ts';

/** The published works that formulas come from. */
export const cited = ({ language }: About, work: 'consensus' | 'cliff' | 'smaa'): string =>
  say(language, `explained.source.${work}`);

/** A rule of this product. Its ids in SPEC are for whoever reads the code: on a page they would say nothing. */
export const ownRule = ({ language }: About, ..._rules: readonly string[]): string =>
  say(language, 'explained.source.own');

/** Whose question an item is. */
export const questionOf = ({ language }: About, source: string | null): string[] =>
  source === null ? [] : [say(language, 'explained.source.question', { source })];
