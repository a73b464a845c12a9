import { criterionWord } from '@nemawashi/shared/board/criteria-words';
import type { SubjectId } from '@nemawashi/shared/board/ids';
import { type AnswerValue, itemSubject } from '@nemawashi/shared/board/round';
import { CRITERIA } from '@nemawashi/shared/reckoning/settings';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Words } from '#lib/i18n/words.svelte.ts';
import { answerWord, scoreWord } from './answer-words.ts';

/** "Your answer to … : …", for an item of the checklist or a score. */
export function subjectWords(words: Words, sections: Sections, subject: SubjectId, value: AnswerValue): string {
  const item = sections.setup.checklist.find(({ id }) => itemSubject(id) === subject);
  if (item !== undefined)
    return words.t('ballot.late.answer', { subject: words.of(item.text), answer: answerWord(words, item, value) });
  const [task, name] = subject.split('/');
  const title = sections.board.slate?.find(({ id }) => id === task)?.title;
  const criterion = CRITERIA.find((each) => each === name);
  return words.t('ballot.late.score', {
    task: title ?? '—',
    criterion: criterion === undefined ? '—' : criterionWord(words.language, sections.setup, criterion),
    answer: scoreWord(words, value),
  });
}
