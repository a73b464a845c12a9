/** Said aloud alone, drawn behind everything, or nobody's text. */
const UNREAD = '.visually-hidden, [role=status] .word, title, .paper-only, .watermark, script, style, textarea, option';

const ownNodes = (each: Element): ChildNode[] =>
  [...each.childNodes].filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '');

/** Only said: cut to a pixel, as what has words for those who don't see it is. */
function isSaidOnly(each: Element): boolean {
  for (let box: Element | null = each; box !== null; box = box.parentElement)
    if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
  return false;
}

/** What people read there, each with the element that holds it. */
export const texts = (within: Element): Element[] =>
  [...within.querySelectorAll('*')].filter(
    (each) =>
      ownNodes(each).length > 0 &&
      each.closest(UNREAD) === null &&
      each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !isSaidOnly(each),
  );

/** An element as somebody would look for it in the source. */
export const called = (each: Element): string => each.outerHTML.replace(/\s+/g, ' ').slice(0, 140);

export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a character, what ink reaches of its em square. */
const INK = 0.8;

/** Each line of its own text, as high as its ink: boxes of lines that are set close overlap where no letters do. */
export function inkOf(each: Element): Edges[] {
  const em = drawnSize(each) * INK;
  return ownNodes(each).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, right, top, bottom }) => {
        const reach = Math.max(0, (bottom - top - em) / 2);
        return { left, right, top: top + reach, bottom: bottom - reach };
      });
  });
}

/** How large its text is drawn, in CSS pixels; a picture scales what it holds. */
export function drawnSize(each: Element): number {
  const matrix = each instanceof SVGGraphicsElement ? each.getScreenCTM() : null;
  // Also of a name on its side.
  const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
  return parseFloat(getComputedStyle(each).fontSize) * (scale || 1);
}
