import type { AnswerValue } from '@nemawashi/shared/board/round';
import { answerInWords, type Levelled } from '@nemawashi/shared/words/level-words';
import type { Words } from '#lib/i18n/words.svelte.ts';

/** An answer to an item in words; undefined: not answered. */
export const answerWord = ({ language }: Words, item: Levelled, value: AnswerValue | undefined): string =>
  answerInWords(language, item, value);

/** A score as one word: the number, because only its ends have names. */
export const scoreWord = ({ t }: Words, value: AnswerValue | undefined): string =>
  value === undefined ? t('common.answer.none') : value === null ? t('common.answer.dont-know') : String(value);
