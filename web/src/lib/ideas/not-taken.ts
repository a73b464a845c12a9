import type { SlateTask } from '@nemawashi/shared/board/slate';
import { tidyLine } from '@nemawashi/shared/board/text';
import type { OwnText } from './documents.svelte.ts';

/** How a task goes on after its own text where a double was merged into it. */
const DOUBLE = ' + ';

/**
 * Of what somebody wrote, that which the slate doesn't hold in these words. Empty forms are nothing; what was merged with
 * something else is found within the task it became part of.
 */
export function notTaken(
  written: readonly OwnText[],
  slate: readonly Pick<SlateTask, 'id' | 'title' | 'detail'>[],
): readonly OwnText[] {
  return written.filter((own) => {
    const [title, detail] = [tidyLine(own.title), tidyLine(own.detail)];
    if (title === '' && detail === '') return false;
    const same = slate.find(({ id }) => (id as string) === own.id);
    if (same !== undefined) {
      const taken = tidyLine(same.detail);
      return (
        !(tidyLine(same.title) === title || title === '') ||
        !(taken === detail || taken.startsWith(`${detail}${DOUBLE}`.trimStart()))
      );
    }
    return !slate.some((task) => {
      const text = tidyLine(`${task.title} ${task.detail}`);
      return text.includes(title) && text.includes(detail);
    });
  });
}
