import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** Whose seals or signatures a printed plan takes where a company named none of its own. */
export const OFFICES = ['drafter', 'head', 'executive', 'decider'] as const;

export const officeName = (language: Language, office: (typeof OFFICES)[number]): string =>
  say(language, `export.print.seal.${office}`);
