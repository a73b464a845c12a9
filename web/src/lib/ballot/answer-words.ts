import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Words } from '#lib/i18n/words.svelte.ts';

/** An answer as one word; undefined: not answered. */
export const answerWord = ({ t }: Words, value: AnswerValue | undefined): string =>
  value === undefined
    ? t('common.answer.none')
    : value === null
      ? t('common.answer.dont-know')
      : t(`common.answer.${value}`);

/** A score as one word: the number, because only its ends have names. */
export const scoreWord = ({ t }: Words, value: AnswerValue | undefined): string =>
  value === undefined ? t('common.answer.none') : value === null ? t('common.answer.dont-know') : String(value);
