import type { Timestamp } from '@nemawashi/shared/board/ids';

const two = (part: number): string => String(part).padStart(2, '0');

/** A time as a form's date field holds it, in the clock of this device; empty: none. */
export function dueText(due: Timestamp | null): string {
  if (due === null) return '';
  const at = new Date(due);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Back from the field; null: empty, or no such time. */
export function dueIn(text: string): Timestamp | null {
  const at = new Date(text).getTime();
  return text === '' || Number.isNaN(at) ? null : at;
}
