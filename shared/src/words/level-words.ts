import type { Language } from './languages.ts';
import { say } from './say.ts';
import { textIn, type Texts } from './texts.ts';

/** An item as far as its answers are told in words. */
export interface Levelled {
  /** What 1 … 5 mean; missing: it is a statement to agree with. */
  readonly levels?: readonly Texts[] | undefined;
}

/** What an answer of 1 … 5 means on an item with described levels; null on a statement. */
export function levelText(language: Language, item: Levelled | undefined, value: number): string | null {
  const level = item?.levels?.[value - 1];
  return level === undefined ? null : textIn(level, language);
}

/** The five, in order; null for a statement. */
export const levelTexts = (language: Language, item: Levelled | undefined): readonly string[] | null =>
  item?.levels?.map((level) => textIn(level, language)) ?? null;

/** A number with what it means, or alone where nothing is described. */
export function numberInWords(language: Language, item: Levelled | undefined, value: number): string {
  const words = levelText(language, item, value);
  return words === null ? String(value) : say(language, 'levels.one', { level: value, words });
}

/** An answer as a person would say it. Undefined: not answered; null: don't know. */
export function answerInWords(
  language: Language,
  item: Levelled | undefined,
  value: 1 | 2 | 3 | 4 | 5 | null | undefined,
): string {
  if (value === undefined) return say(language, 'common.answer.none');
  if (value === null) return say(language, 'common.answer.dont-know');
  return item?.levels === undefined ? say(language, `common.answer.${value}`) : numberInWords(language, item, value);
}

/** So close to a level a mean is told by it; further off, by the two it lies between. */
const NEAR = 0.25;

/** A mean of 1 … 5 by the words of the levels; null on a statement, and where there is no mean. */
export function meanInWords(language: Language, item: Levelled | undefined, mean: number | null): string | null {
  if (item?.levels === undefined || mean === null) return null;
  const level = Math.min(5, Math.max(1, Math.round(mean)));
  const off = Math.abs(mean - level);
  if (off < 1e-12) return numberInWords(language, item, level);
  if (off <= NEAR + 1e-12)
    return say(language, 'levels.near', { level, words: levelText(language, item, level) ?? '' });
  const low = Math.floor(mean);
  return say(language, 'levels.between', {
    low,
    lowWords: levelText(language, item, low) ?? '',
    high: low + 1,
    highWords: levelText(language, item, low + 1) ?? '',
  });
}
