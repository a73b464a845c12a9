import { type Language, LANGUAGES } from '../languages.ts';
import type { Catalogue } from './both.ts';

/**
 * In a browser, in place of `both.ts` (see `imports` in package.json): a phone downloads the words of its reader's
 * language alone, and first those that are said on the way to the first answer. Whoever shows something waits for
 * `loadCatalogue` first, and with a part that is fetched later for `loadWhole`.
 */
const held: Partial<Record<Language, Catalogue>> = {};
const isWhole: Partial<Record<Language, true>> = {};
/** Something was shown that says more. */
let needsWhole = false;

const EARLY: Readonly<Record<Language, () => Promise<Partial<Catalogue>>>> = {
  ja: () => import('../ja-early.ts').then(({ jaEarly }) => jaEarly),
  en: () => import('../en-early.ts').then(({ enEarly }) => enEarly),
};
const LATER: Readonly<Record<Language, () => Promise<Partial<Catalogue>>>> = {
  ja: () => import('../ja-later.ts').then(({ jaLater }) => jaLater),
  en: () => import('../en-later.ts').then(({ enLater }) => enLater),
};

/** Rejects where it can't be fetched; may be tried again. */
export async function loadCatalogue(language: Language): Promise<void> {
  // Until the rest is there nothing asks for it (`early-words.test.ts`).
  held[language] ??= (await EARLY[language]()) as Catalogue;
  if (needsWhole) await complete(language);
}

/** All words of the languages that are loaded, and from now on of each that comes. Rejects as `loadCatalogue`. */
export async function loadWhole(): Promise<void> {
  needsWhole = true;
  await Promise.all(LANGUAGES.filter((language) => held[language] !== undefined).map(complete));
}

async function complete(language: Language): Promise<void> {
  if (isWhole[language]) return;
  held[language] = { ...catalogueOf(language), ...(await LATER[language]()) };
  isWhole[language] = true;
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
