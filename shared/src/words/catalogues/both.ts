import { en } from '../en.ts';
import { ja } from '../ja.ts';
import type { Language } from '../languages.ts';

/** The Japanese catalogue defines the keys; the English one must have them all to compile. */
export type Catalogue = Readonly<Record<keyof typeof ja, string>>;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja, en };

export const catalogueOf = (language: Language): Catalogue => CATALOGUES[language];

/** One that is at hand; all have the same keys. */
export const anyCatalogue = (): Catalogue => ja;

/** They are here already: what a browser has to wait for, nobody else does. */
export const loadCatalogue = (_language: Language): Promise<void> => Promise.resolve();
export const loadWhole = (): Promise<void> => Promise.resolve();
export const loadBehind = (): Promise<void> => Promise.resolve();
export const loadFront = (): Promise<void> => Promise.resolve();
