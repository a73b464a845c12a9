import type { Department } from '@nemawashi/shared/board/checklist';
import type { LinkView } from '@nemawashi/shared/board/view/links-section';
import type { Words } from '#lib/i18n/words.svelte.ts';

/** Whom a link is for. */
export function linkTitle(
  words: Words,
  { role, department }: Pick<LinkView, 'role' | 'department'>,
  departments: readonly Department[],
): string {
  const named = words.t(`roles.${role}.name`);
  const of = departments.find(({ id }) => id === department);
  return of === undefined
    ? words.t('links.for', { role: named })
    : words.t('links.for-department', { department: words.of(of.name), role: named });
}
