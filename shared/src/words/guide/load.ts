import type { Language } from '../languages.ts';
import type { guide } from './ja.ts';

export type GuideKey = keyof typeof guide;
export interface GuideWords {
  readonly language: Language;
  readonly messages: Readonly<Record<GuideKey, string>>;
}

const LOADING: Readonly<Record<Language, () => Promise<GuideWords['messages']>>> = {
  ja: () => import('./ja.ts').then(({ guide }) => guide),
  en: () => import('./en.ts').then(({ guide }) => guide),
};

/** The words of one language, when somebody wants to read the guide. Rejects where a browser can't fetch them. */
export const loadGuideWords = async (language: Language): Promise<GuideWords> => ({
  language,
  messages: await LOADING[language](),
});
