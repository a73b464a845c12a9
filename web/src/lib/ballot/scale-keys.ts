import type { AnswerValue } from '@nemawashi/shared/board/round';
import { keyAnswer } from './key-answer.ts';

const SCALE = '[role=radiogroup]';

/**
 * Keys in a part of the page with several scales, in its order: a number answers the one that one stands on and leads to
 * the next; with `columns` scales in a row, ↑ and ↓ lead to the one above and below.
 */
export function scaleKeys(
  event: KeyboardEvent & { readonly currentTarget: Element },
  onanswer: (scale: number, value: AnswerValue) => void,
  columns: number | null = null,
): void {
  const scales = [...event.currentTarget.querySelectorAll(SCALE)];
  const here = event.target instanceof Element ? event.target.closest(SCALE) : null;
  const at = here === null ? -1 : scales.indexOf(here);
  if (at === -1) return;
  const goTo = (scale: number) => {
    const inputs = [...(scales[scale]?.querySelectorAll('input') ?? [])];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  };
  const value = keyAnswer(event);
  if (value !== undefined) {
    event.preventDefault();
    onanswer(at, value);
    goTo(at + 1);
  } else if (columns !== null && (event.code === 'ArrowUp' || event.code === 'ArrowDown')) {
    event.preventDefault();
    goTo(at + (event.code === 'ArrowUp' ? -columns : columns));
  }
}
