import { called, type Edges, inkOf, texts } from './texts.ts';

const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
/** Ink of letters reaches a little over their boxes. */
const SLACK = 2;

/** By what this line is cut, where nobody can scroll to the rest and no “…” says that there is more. */
function cutter(each: Element, { left, right, top, bottom }: Edges): Element | null {
  for (let box: Element | null = each; box !== null && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp, display } = getComputedStyle(box);
    if (display === 'contents' || (display === 'inline' && box.tagName !== 'svg')) continue;
    if (scrolls(overflowX) || scrolls(overflowY)) return null;
    const meant = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    if (meant && hides(overflowX)) return null;
    const edges = box.getBoundingClientRect();
    const wide = left < edges.left - SLACK || right > edges.right + SLACK;
    const high = top < edges.top - SLACK || bottom > edges.bottom + SLACK;
    if ((hides(overflowX) && wide) || (hides(overflowY) && high)) return box;
  }
  return null;
}

/** The nearest box around a text, out of whose sides it runs. */
function leaves(each: Element, { left, right }: Edges): boolean {
  if (!(each instanceof HTMLElement)) return false;
  let box: Element | null = each;
  while (box !== null && ['inline', 'contents'].includes(getComputedStyle(box).display)) box = box.parentElement;
  if (box === null) return false;
  const edges = box.getBoundingClientRect();
  const { overflowX } = getComputedStyle(box);
  return overflowX === 'visible' && (left < edges.left - SLACK || right > edges.right + SLACK);
}

/** Text that is cut off by something around it, or runs out of its own box. */
export const clipped = (within: Element = document.body): string[] =>
  texts(within).flatMap((each) => {
    for (const line of inkOf(each)) {
      const by = cutter(each, line);
      if (by !== null) return [`Cut: ${called(each)} by ${called(by).slice(0, 60)}`];
      if (leaves(each, line)) return [`Runs out: ${called(each)}`];
    }
    return [];
  });
