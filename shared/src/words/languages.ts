/** The languages every word exists in. Japanese comes first: it is the reference the others are checked against. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const DEFAULT_LANGUAGE: Language = 'ja';

/** The first language we speak among BCP 47 tags in order of preference (`navigator.languages`); Japanese if none fits. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language !== undefined) return language;
  }
  return DEFAULT_LANGUAGE;
}
