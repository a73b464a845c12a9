import type { Attachment } from 'svelte/attachments';
import { phrased } from '#lib/ui/phrased.ts';
import { whileShown } from '#lib/ui/while-shown.ts';

/** Nothing on a wall is smaller, in pixels of a screen of 1920 × 1080. */
const LEAST = 28;
/** Of a line, what a phrase that isn’t broken may take. */
const LINE = 2 / 3;
/** In letters. */
export const longestPhrase = (box: Element): number => Math.floor((LINE * box.clientWidth) / sizeOf(box));
export const STEP = 0.94;

/** By so much of its size a line's letters may reach below the line; of a line that is too many, far more does. */
const OVERHANG = 0.16;

/** In pixels of this screen. */
export const leastSize = (): number => LEAST * Math.min(innerWidth / 1920, innerHeight / 1080);

export const sizeOf = (box: Element): number => parseFloat(getComputedStyle(box).fontSize);

export const overflows = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 + OVERHANG * sizeOf(box) || box.scrollWidth > box.clientWidth + 1;

/** The greatest number up to `most` that holds, where whatever is below one that holds does too. */
export function greatest(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How what is in a box is fitted anew, where whoever holds it has changed its size within a frame. */
const texts = new WeakMap<Element, () => void>();

/** One text in a box of a given size: smaller where it is too long, and where it still is, cut with an ellipsis. */
export const fitText =
  (text: string): Attachment<HTMLElement> =>
  (box) => {
    const fit = (): void => {
      if (box.clientWidth === 0) return;
      box.style.fontSize = '';
      const most = longestPhrase(box);
      const said = document.createElement('span');
      box.replaceChildren(said);
      phrased(text, most)(said);
      const least = leastSize();
      let size = sizeOf(box);
      while (overflows(box) && size > least) {
        size = Math.max(least, size * STEP);
        box.style.fontSize = `${String(size)}px`;
      }
      if (!overflows(box)) return;
      const letters = Array.from(text);
      const holds = (count: number): boolean => {
        phrased(`${letters.slice(0, count).join('').trimEnd()}…`, most)(said);
        return !overflows(box);
      };
      // Where not even the ellipsis has room, nothing is said.
      if (!holds(greatest(letters.length, holds))) box.textContent = '';
    };
    texts.set(box, fit);
    return whileShown(box, fit);
  };

/**
 * As many of the box's `[data-row]` as fit: set closer first, as its style does for each of `densities`, then without
 * the last ones, which `[data-more]` counts. What stands in it may change at any time. `within`: what is then fitted into
 * each.
 */
export const fitRows =
  (
    more: (count: number) => string,
    densities: readonly string[] = ['roomy'],
    within?: (box: HTMLElement) => void,
  ): Attachment<HTMLElement> =>
  (box) => {
    const fit = (): void => {
      if (box.clientWidth === 0) return;
      const rows = [...box.querySelectorAll<HTMLElement>('[data-row]')];
      const rest = box.querySelector<HTMLElement>('[data-more]');
      const holds = (count: number): boolean => {
        for (const [at, row] of rows.entries()) row.hidden = at >= count;
        if (rest !== null) {
          rest.hidden = count === rows.length;
          rest.textContent = more(rows.length - count);
        }
        return !overflows(box);
      };
      const dense = densities.some((density) => {
        box.dataset.density = density;
        for (const row of rows) row.hidden = false;
        // First: what was fitted into a larger window makes this one seem full.
        within?.(box);
        return holds(rows.length);
      });
      if (!dense) {
        // Perhaps only a text that was fitted into more room than it has now.
        for (const each of box.querySelectorAll('*')) texts.get(each)?.();
        holds(greatest(rows.length, holds));
        within?.(box);
      }
      changes.takeRecords();
    };
    const changes = new MutationObserver(fit);
    changes.observe(box, { childList: true, characterData: true, subtree: true, attributeFilter: ['data-whole'] });
    const stop = whileShown(box, fit);
    return () => {
      changes.disconnect();
      stop();
    };
  };
