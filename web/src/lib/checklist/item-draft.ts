import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import { fitsLevel, LEVEL_COUNT } from '@nemawashi/shared/board/levels';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import type { Texts } from '@nemawashi/shared/words/texts';

/** A text as it is typed, in each language; empty: not in that one. */
export type Draft = Record<Language, string>;

/** One text for all languages, as earlier versions kept it, is shown in the writer's alone. */
export function draftOf(texts: Texts | undefined, own: Language): Draft {
  const draft = Object.fromEntries(LANGUAGES.map((language) => [language, texts?.[language] ?? ''])) as Draft;
  for (const language of LANGUAGES) if (language !== own && draft[language] === draft[own]) draft[language] = '';
  return draft;
}

export const levelDrafts = (item: Pick<ChecklistItem, 'levels'> | null, own: Language): Draft[] =>
  Array.from({ length: LEVEL_COUNT }, (_, at) => draftOf(item?.levels?.[at], own));

/** What was typed, without the languages in which nothing was. */
export const textsFrom = (draft: Draft): Texts =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => (draft[language].trim() === '' ? [] : [[language, draft[language]]])),
  );

/** Every level is written in some language, and none is too long for a phone. */
export const levelsFit = (levels: readonly Draft[]): boolean =>
  levels.every(
    (level) =>
      LANGUAGES.some((language) => level[language].trim() !== '') &&
      LANGUAGES.every((language) => fitsLevel(level[language])),
  );
