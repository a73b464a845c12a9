import type { Language } from '../languages.ts';
import type { leading } from './ja.ts';

export type LeadingWords = Readonly<Record<keyof typeof leading, string>>;

const LOADING: Readonly<Record<Language, () => Promise<LeadingWords>>> = {
  ja: () => import('./ja.ts').then(({ leading }) => leading),
  en: () => import('./en.ts').then(({ leading }) => leading),
};

/** The words of one language, for whoever leads. Rejects where a browser can't fetch them. */
export const loadLeadingWords = (language: Language): Promise<LeadingWords> => LOADING[language]();
