import { loadAgreed } from '@nemawashi/shared/words/load';
import { lazily } from '#lib/lazily.ts';

/** The way to another assessment, and what it says: fetched with the words of their own. */
export const loadAssessAgain = lazily(() => import('./AssessAgain.svelte'), loadAgreed);
export const loadCompared = lazily(() => import('./Compared.svelte'), loadAgreed);
