import { sticks } from './sticks.ts';

/** How an element is told of in what a test says. */
export const told = (element: Element): string =>
  `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 60)}`;

/** What who looks sees of it: of a field that has no looks of its own, its label. */
function seenAs(element: Element): Element {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 ? element : (element.closest('label') ?? element);
}

/** So much of a thing at least is seen, in CSS pixels: all of what is smaller. It is what a finger needs. */
const ENOUGH = 44;
/** Fractions of a pixel are nobody's. */
const NEARLY = 1.5;
const STEP = 3;

/**
 * Why somebody who goes by keys doesn't see where they are; null: they do. In the window and under nothing that sticks to
 * one of its edges (WCAG 2.4.11 asks for any part, this for as much as one presses), and drawn as having the focus (2.4.7).
 */
export function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing has the focus';
  const box = seenAs(focused).getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  if (box.width === 0 || box.height === 0) return `${told(focused)} isn't drawn`;
  if (right - left < Math.min(box.width, ENOUGH) - NEARLY) return `${told(focused)} is beside the window`;
  let seen = 0;
  let over: Element | null = null;
  for (let y = Math.max(box.top, 0); y < Math.min(box.bottom, innerHeight); y += STEP) {
    const at = document.elementFromPoint((left + right) / 2, y);
    if (at !== null && !focused.contains(at) && sticks(at, focused)) over = at;
    else seen += STEP;
  }
  if (seen < Math.min(box.height, ENOUGH) - NEARLY)
    return `${told(focused)} is ${over === null ? 'out of the window' : `under ${told(over)}`}`;
  return isDrawn(focused) ? null : `${told(focused)} looks like everything else`;
}

/** Where the page itself led to, such as a heading, isn't operated; what is, has a ring around it or around its label. */
function isDrawn(focused: Element): boolean {
  if (focused instanceof HTMLElement && focused.tabIndex < 0) return true;
  const next = focused.nextElementSibling;
  const looks = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
  if (next !== null) looks.push(getComputedStyle(next), getComputedStyle(next, '::after'));
  return looks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0);
}
