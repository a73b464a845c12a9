import { type Language, LANGUAGES } from '../languages.ts';
import type { Catalogue } from './both.ts';

/**
 * In a browser, in place of `both.ts` (see `imports` in package.json): a phone downloads the words of its reader's
 * language alone. Whoever shows something waits for `loadCatalogue` first.
 */
const held: Partial<Record<Language, Catalogue>> = {};

const LOADING: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  ja: () => import('../ja.ts').then(({ ja }) => ja),
  en: () => import('../en.ts').then(({ en }) => en),
};

/** Rejects where it can't be fetched; may be tried again. */
export async function loadCatalogue(language: Language): Promise<void> {
  held[language] ??= await LOADING[language]();
}

export function catalogueOf(language: Language): Catalogue {
  const catalogue = held[language];
  if (catalogue === undefined) throw new Error(`No words in ${language} have been loaded`);
  return catalogue;
}

export function anyCatalogue(): Catalogue {
  const language = LANGUAGES.find((each) => held[each] !== undefined);
  return catalogueOf(language ?? 'ja');
}
