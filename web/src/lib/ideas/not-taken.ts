import type { SlateTask } from '@nemawashi/shared/board/slate';
import type { OwnText } from './documents.svelte.ts';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Of what somebody wrote, that which the slate doesn't hold in these words. Empty forms are nothing. */
export function notTaken(
  written: readonly OwnText[],
  slate: readonly Pick<SlateTask, 'id' | 'title' | 'detail'>[],
): readonly OwnText[] {
  return written.filter(({ id, title, detail }) => {
    if (folded(title) === '' && folded(detail) === '') return false;
    const task = slate.find((each) => (each.id as string) === id);
    return task === undefined || folded(task.title) !== folded(title) || folded(task.detail) !== folded(detail);
  });
}
