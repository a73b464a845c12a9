import type { LinkView } from '@nemawashi/shared/board/view/links-section';
import type { BoardNames } from '#lib/connection/board-names.svelte.ts';
import type { Words } from '#lib/i18n/words.svelte.ts';

/** Whom a link is for. */
export function linkTitle(
  { t }: Words,
  names: BoardNames,
  { role, department }: Pick<LinkView, 'role' | 'department'>,
): string {
  const named = t(`roles.${role}.name`);
  const of = names.department(department);
  return of === '' ? t('links.for', { role: named }) : t('links.for-department', { department: of, role: named });
}
