import { type Language, LANGUAGES } from './languages.ts';

/** A text that a board or a template file brings along: in at least one language, not necessarily in its reader's. */
export type Texts = { readonly [Each in Language]?: string | undefined };

/** What we write ourselves exists in every language, or it doesn't compile. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

/** As its reader reads it: in their language, else in the first of ours that has it. Empty: it is in none. */
export function textIn(texts: Texts, language: Language): string {
  for (const each of [language, ...LANGUAGES]) {
    const text = texts[each];
    if (text !== undefined && text !== '') return text;
  }
  return '';
}
