import { type Language, LANGUAGES } from './languages.ts';

/** A text that a board or a template file brings along: in at least one language, not necessarily in its reader's. */
export type Texts = { readonly [Each in Language]?: string | undefined };

/** What we write ourselves exists in every language, or it doesn't compile. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

/** The language in which its reader gets it: their own, else the first of ours that has it; null: it is in none. */
export function languageOf(texts: Texts, language: Language): Language | null {
  return [language, ...LANGUAGES].find((each) => texts[each] !== undefined && texts[each] !== '') ?? null;
}

/** As its reader reads it. Empty: it is in no language. */
export function textIn(texts: Texts, language: Language): string {
  const found = languageOf(texts, language);
  return found === null ? '' : (texts[found] ?? '');
}
