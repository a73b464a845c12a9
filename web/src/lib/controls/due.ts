import { isMoment } from '@nemawashi/shared/days';
import type { Timestamp } from '@nemawashi/shared/board/ids';

const two = (part: number): string => String(part).padStart(2, '0');

/** A time as a form's date field holds it, in the clock of this device; empty: none. */
export function dueText(due: Timestamp | null): string {
  if (due === null || !isMoment(due)) return '';
  const at = new Date(due);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Back from the field; null where it is empty. What is no such time is told from that, so that it clears nothing. */
export function dueIn(text: string): { readonly at: Timestamp | null } | 'wrong' {
  if (text === '') return { at: null };
  const at = new Date(text).getTime();
  return isMoment(at) ? { at } : 'wrong';
}
