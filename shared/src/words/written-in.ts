import type { Language } from './languages.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The language of a line that people wrote, as far as its letters tell; undefined: they don't. */
export const writtenIn = (line: string): Language | undefined => (JAPANESE.test(line) ? 'ja' : undefined);
