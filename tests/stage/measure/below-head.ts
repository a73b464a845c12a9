import { headHeight } from './head.ts';

/** Scrolls so that this part begins where the page's header ends. */
export function putBelowHead(part: Element): void {
  window.scrollBy(0, part.getBoundingClientRect().top - headHeight());
}

/** Which of these aren't fully between the header and the upper edge of what stands at the bottom; by their words. */
export function outOfSight(parts: readonly Element[], bottom: number = window.innerHeight): string[] {
  const head = headHeight();
  return parts
    .map((each) => ({ words: each.textContent.trim(), box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.height === 0 || box.top < head - 1 || box.bottom > bottom + 1)
    .map(({ words, box }) => `${words}: ${String(box.top)} to ${String(box.bottom)} of ${String(bottom)}`);
}
