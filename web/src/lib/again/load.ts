import { lazily } from '#lib/lazily.ts';

/** The way to another assessment, and what it says: fetched with the words of their own. */
export const loadAssessAgain = lazily(() => import('./AssessAgain.svelte'), { behind: true });
export const loadCompared = lazily(() => import('./Compared.svelte'), { behind: true });
