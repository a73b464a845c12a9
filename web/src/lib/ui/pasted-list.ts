import { tidyLine } from '@nemawashi/shared/board/text';

/** Line breaks of all programs, and the tabs that Excel puts between cells. */
const PARTS = /[\n\r\v\f\t\u0085\u2028\u2029]+/;

/** The lines and cells of a pasted list, tidy; null: it is one text, to be pasted as it is. */
export function pastedList(text: string): readonly string[] | null {
  const parts = text.split(PARTS).flatMap((part) => tidyLine(part) || []);
  return parts.length > 1 ? parts : null;
}
