import { type Language, LANGUAGES } from '../languages.ts';
import type { Catalogue } from './both.ts';

/**
 * In a browser, in place of `both.ts` (see `imports` in package.json): a phone downloads the words of its reader's
 * language alone, and first those that are said on the way to the first answer. Whoever shows something waits for
 * `loadCatalogue` first, with a part that is fetched later for `loadWhole`, and on the pages before a board for `loadFront`.
 */
const held: Partial<Record<Language, Catalogue>> = {};

type Words = Readonly<Record<Language, () => Promise<Partial<Catalogue>>>>;
const EARLY: Words = {
  ja: () => import('../ja-early.ts').then(({ jaEarly }) => jaEarly),
  en: () => import('../en-early.ts').then(({ enEarly }) => enEarly),
};
const MORE = {
  later: {
    ja: () => import('../ja-later.ts').then(({ jaLater }) => jaLater),
    en: () => import('../en-later.ts').then(({ enLater }) => enLater),
  },
  behind: {
    ja: () => import('../ja-behind.ts').then(({ jaBehind }) => jaBehind),
    en: () => import('../en-behind.ts').then(({ enBehind }) => enBehind),
  },
  front: {
    ja: () => import('../ja-front.ts').then(({ jaFront }) => jaFront),
    en: () => import('../en-front.ts').then(({ enFront }) => enFront),
  },
} as const satisfies Record<string, Words>;
type More = keyof typeof MORE;
/** What something says that was shown, and so each language has to. */
const needed = new Set<More>();
/** Which language holds what of it. */
const complete = new Set<`${Language} ${More}`>();

/** Rejects where it can't be fetched; may be tried again. */
export async function loadCatalogue(language: Language): Promise<void> {
  // Until the rest is there nothing asks for it (`early-words.test.ts`).
  held[language] ??= (await EARLY[language]()) as Catalogue;
  await Promise.all([...needed].map((more) => add(language, more)));
}

/** Words of a board in the languages that are loaded, and from now on in each that comes. Rejects as `loadCatalogue`. */
export const loadWhole = (): Promise<void> => need('later');
/** As `loadWhole`, what only parts say that nobody waits for. */
export const loadBehind = (): Promise<void> => need('behind');
/** As `loadWhole`, what is said before somebody is at a board. */
export const loadFront = (): Promise<void> => need('front');

async function need(more: More): Promise<void> {
  needed.add(more);
  await Promise.all(LANGUAGES.filter((language) => held[language] !== undefined).map((each) => add(each, more)));
}

async function add(language: Language, more: More): Promise<void> {
  if (complete.has(`${language} ${more}`)) return;
  const words = await MORE[more][language]();
  held[language] = { ...catalogueOf(language), ...words };
  complete.add(`${language} ${more}`);
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
