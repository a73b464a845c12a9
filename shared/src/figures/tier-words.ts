import type { Tier } from '../reckoning/tier.ts';

/** What a task's tier is called: inside one no order is claimed. */
export const tierWords = (tier: Tier): `figures.tier.${Tier}` => `figures.tier.${tier}`;
