import type { Sections } from '@nemawashi/shared/board/view';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { siteAddress } from '#lib/connection/address.ts';
import type { BoardNames } from '#lib/connection/board-names.svelte.ts';
import type { Words } from '#lib/i18n/words.svelte.ts';
import type { BoardLinks } from '#lib/links/board-links.svelte.ts';
import { living, toSend } from '#lib/links/known.ts';
import { untilWords } from '#lib/links/until.ts';

/** What brings people to the board, each with whom it is for. */
export const addressLines = (
  words: Words,
  names: BoardNames,
  { known }: Pick<BoardLinks, 'known'>,
  { board, links }: Pick<Sections, 'board' | 'links'>,
): readonly string[] =>
  toSend(living(known, links ?? [])).map(({ role, department, secret }) => {
    const whom = names.department(department) || words.t(`roles.${role}.name`);
    return `${whom}: ${joinLink(siteAddress(), board.id, secret)}`;
  });

/** A text to send to whoever is still missing. `now`: milliseconds. */
export function reminderText(
  words: Words,
  names: BoardNames,
  links: Pick<BoardLinks, 'known'>,
  sections: Pick<Sections, 'board' | 'links'>,
  now: number,
): string {
  const { t } = words;
  const until = untilWords(words, sections.board.due, now);
  return [
    t('reminder.text', { board: sections.board.title }),
    ...(until === null ? [] : [t('reminder.until', { time: until })]),
    ...addressLines(words, names, links, sections),
    t('reminder.back'),
  ].join('\n');
}
