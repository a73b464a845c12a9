import { called, type Edges, inkOf, texts } from './texts.ts';

interface Line extends Edges {
  readonly of: Element;
  /** What moves on its own: stays at an edge, or lies over the page. */
  readonly layer: Element | null;
}

/** Letters may touch. */
const TOUCH = 2;

const clips = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  overflowX !== 'visible' || overflowY !== 'visible';

/** What is seen of them in what scrolls or cuts them, by the layer they are in. */
function seenOf(of: Element): Line[] {
  let layer: Element | null = null;
  let seen = inkOf(of);
  for (let box: Element | null = of; box !== null && box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (clips(style) && style.display !== 'inline') {
      const edges = box.getBoundingClientRect();
      seen = seen.map((line) => ({
        left: Math.max(line.left, edges.left),
        right: Math.min(line.right, edges.right),
        top: Math.max(line.top, edges.top),
        bottom: Math.min(line.bottom, edges.bottom),
      }));
    }
    if (layer === null && (style.position === 'sticky' || style.position === 'fixed' || box.tagName === 'DIALOG'))
      layer = box;
  }
  return seen
    .filter(({ left, right, top, bottom }) => right > left && bottom > top)
    .map((line) => ({ ...line, of, layer }));
}

/** Texts that are written over each other. */
export function overlapping(within: Element = document.body): string[] {
  const lines = texts(within)
    .flatMap(seenOf)
    .sort((a, b) => a.top - b.top);
  const found = new Set<string>();
  for (const [at, line] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (other.top > line.bottom - TOUCH) break;
      if (other.of === line.of || other.layer !== line.layer) continue;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - other.top;
      if (across > TOUCH && down > TOUCH) found.add(`${called(line.of)} over ${called(other.of)}`);
    }
  return [...found];
}
