/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/** An invisible separator (Unicode's U+2063): takes no width, and neither breaks nor joins a line. */
const MARK = '\u2063';

/** How translators of browsers and extensions put their text in place of ours. */
export type Manner = 'replace' | 'insert-then-remove' | 'wrap' | 'merge';

/**
 * Does to a page what a translator does: walks its text nodes, and puts `<font><font>` with the translation in their place;
 * again whenever something new comes. The translation is the text behind a mark that takes no room: what fits a page is
 * dropped or kept by its width.
 */
export async function translate(page: Page, manner: Manner): Promise<void> {
  const args = { how: manner, mark: MARK };
  await page.evaluate(({ how, mark }) => {
    const isOurs = (node: Node) => node.parentElement?.closest('font') != null;
    const isLeft = (node: Node) =>
      node.parentElement?.closest('script, style, textarea, svg, [translate=no]') != null || !node.textContent?.trim();
    const fontOf = (text: string) => {
      const made = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [made(), made()];
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      inner.textContent = `${mark}${text}`;
      outer.append(inner);
      return outer;
    };
    const textsIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode())
        if (!isOurs(walker.currentNode) && !isLeft(walker.currentNode)) found.push(walker.currentNode as Text);
      return found;
    };
    const seen = new WeakMap<Text, string>();
    const put = (text: Text) => {
      const { parentNode } = text;
      if (parentNode === null) return;
      const font = fontOf(text.data);
      if (how === 'replace' || how === 'merge') {
        // Of neighbours, one sentence is made.
        let next = text.nextSibling;
        while (how === 'merge' && next instanceof Text) {
          const gone = next;
          next = next.nextSibling;
          font.firstElementChild?.append(gone.data === '' ? '' : `${mark}${gone.data}`);
          gone.remove();
        }
        parentNode.replaceChild(font, text);
      } else if (how === 'insert-then-remove') {
        parentNode.insertBefore(font, text);
        parentNode.removeChild(text);
      } else {
        parentNode.insertBefore(font, text);
        text.data = `${mark}${text.data}`;
        font.firstElementChild?.replaceChildren(text);
      }
    };
    const all = () => {
      for (const text of textsIn(document.body)) {
        if (seen.get(text) === text.data || text.data.startsWith(mark)) continue;
        seen.set(text, text.data);
        put(text);
      }
    };
    document.documentElement.classList.add('translated-ltr');
    all();
    let planned = false;
    new MutationObserver(() => {
      if (planned) return;
      planned = true;
      setTimeout(() => {
        planned = false;
        all();
      });
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, args);
}

/** What a page shows its reader, without the marks of the translation and the spaces that it moves about. */
export const shownOn = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replaceAll(MARK, '').replace(/\s/g, '');

/** Null: both show the same; else what stands where they part. */
export function firstDifference(shown: string, wanted: string): string | null {
  if (shown === wanted) return null;
  let at = 0;
  while (shown[at] === wanted[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 25), at + 40);
  return `${around(shown)} ≠ ${around(wanted)}`;
}
