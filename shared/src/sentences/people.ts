import type { PersonView } from '../board/view/people-section.ts';
import { aside } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** How somebody was there: present, late, for somebody else, without a device, or taken off the board. */
export function attendanceWords(
  language: Language,
  { attendance, entered, removed, mergedInto }: Pick<PersonView, 'attendance' | 'entered' | 'removed' | 'mergedInto'>,
): string {
  if (removed) return say(language, mergedInto === null ? 'plan.removed' : 'plan.merged');
  const { kind, for: whom } = attendance;
  const asides = [
    ...(kind === 'proxy' && whom !== '' ? [say(language, 'people.proxy-for', { name: whom })] : []),
    ...(entered ? [say(language, 'people.entered')] : []),
  ];
  return say(language, `people.attendance.${kind}`) + asides.map((text) => aside(language, text)).join('');
}
