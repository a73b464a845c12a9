import { type CriterionPart, criterionWord } from '@nemawashi/shared/board/criteria-words';
import type { Criterion } from '@nemawashi/shared/reckoning/settings';
import { getConnection } from './context.ts';
import { getWords } from '../i18n/words.svelte.ts';

/** What the board calls its criteria, in the reader's language. Asked for while a component is made, as contexts are. */
export function getCriterionWords(): (criterion: Criterion, part?: CriterionPart) => string {
  const words = getWords();
  const connection = getConnection();
  return (criterion, part) =>
    criterionWord(words.language, connection.sections?.setup ?? { criteria: {} }, criterion, part);
}
