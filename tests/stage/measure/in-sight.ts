import { sticks } from './sticks.ts';

/** Whether all of it stands in the window as it is, without any scrolling and under nothing that sticks to an edge. */
export function inSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > window.innerHeight || right > window.innerWidth) return false;
  return [top + 1, bottom - 1].every((y) => {
    const at = document.elementFromPoint((left + right) / 2, y);
    return at !== null && !sticks(at, element);
  });
}
