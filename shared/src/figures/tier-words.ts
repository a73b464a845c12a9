import type { TaskResult } from '../board/view/ranking-section.ts';
import type { Tier } from '../reckoning/tier.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** What a task's tier is called: inside one no order is claimed. */
export const tierWords = (tier: Tier): `figures.tier.${Tier}` => `figures.tier.${tier}`;

/** Where a task stands: its tier; its rank where it was agreed by a model that knew no tiers; a dash unranked. */
export function standing(language: Language, { tier, rank }: Pick<TaskResult, 'tier' | 'rank'>): string {
  if (tier !== null) return say(language, tierWords(tier));
  return rank === null ? '–' : say(language, 'tasks.rank', { rank });
}
