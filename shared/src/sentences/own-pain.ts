import type { Sections } from '../board/view.ts';
import type { TaskResult } from '../board/view/ranking-section.ts';
import { shownMean } from '../figures/mean-words.ts';
import { byHead } from '../reckoning/distribution.ts';
import { mean } from '../reckoning/mean.ts';
import { answered } from '../reckoning/tally.ts';
import { FLAG_BELOW } from '../reckoning/task-flags.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';

/**
 * What the department whose task it is says itself where pain looks small (SPEC T49). Null: it doesn't look small, the
 * task is nobody's, or that department's answers may not be told apart or hold no number.
 */
export function ownPainSentence(
  language: Language,
  { setup, board }: Pick<Sections, 'setup' | 'board'>,
  { task, flags, details }: Pick<TaskResult, 'task' | 'flags' | 'details'>,
): string | null {
  if (!flags.includes('no-felt-pain')) return null;
  const owner = board.slate?.find(({ id }) => id === task)?.department ?? null;
  const department = setup.departments.find(({ id }) => id === owner);
  const counts = details.find(({ criterion }) => criterion === 'pain')?.departments?.[owner ?? ''];
  if (department === undefined || counts === undefined) return null;
  const shares = byHead(counts);
  if (shares === null) return null;
  return say(language, 'tasks.flag.no-felt-pain.own', {
    department: textIn(department.name, language),
    mean: shownMean(mean(shares), FLAG_BELOW['no-felt-pain']),
    count: answered(counts),
  });
}
