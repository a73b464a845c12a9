/** It, or something around it, stays in the window while the page behind it moves. */
export function sticks(from: Element, within: Element): boolean {
  let each: Element | null = from;
  while (each !== null && !each.contains(within)) {
    if (['sticky', 'fixed'].includes(getComputedStyle(each).position)) return true;
    each = each.parentElement;
  }
  return false;
}
