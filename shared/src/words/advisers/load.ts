import type { Language } from '../languages.ts';
import { type ArgumentsIn, written } from '../say.ts';
import type { advisers } from './ja.ts';

export type DeskKey = keyof typeof advisers;
export type DeskSay = <K extends DeskKey>(key: K, ...values: ArgumentsIn<typeof advisers, K>) => string;

const LOADING: Readonly<Record<Language, () => Promise<Readonly<Record<DeskKey, string>>>>> = {
  ja: () => import('./ja.ts').then(({ advisers }) => advisers),
  en: () => import('./en.ts').then(({ advisers }) => advisers),
};

/** As `say`, of the desk's own words. Rejects where a browser can't fetch them. */
export async function loadDeskWords(language: Language): Promise<DeskSay> {
  const messages = await LOADING[language]();
  return (key, ...values) => written(language, messages[key], values[0]);
}
