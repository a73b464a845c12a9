import { brokenWords } from './broken-words.ts';
import { clipped } from './clipped.ts';
import { decimals } from './decimals.ts';
import { overlapping } from './overlapping.ts';
import { called, drawnSize, type Edges, inkOf, texts } from './texts.ts';
import { tooSmall } from './type-size.ts';

/** CSS pixels of a wall that is 1080 high; smaller ones have smaller text. */
const SMALLEST = 28;
const FULL = { width: 1920, height: 1080 } as const;

/** The scene; where a page has none, there is nothing to judge. */
function wall(): Element {
  const found = document.querySelector('.wall');
  if (found === null) throw new Error('No wall');
  return found;
}

/** Where its lines lie, without what letters reach beyond a line that is set close. */
function linesOf(each: Element): Edges {
  // Of a text that ends in “…” after so many lines the others are nowhere.
  if (getComputedStyle(each).webkitLineClamp !== 'none') return each.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(each);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const lines = [...range.getClientRects()];
  const reach = Math.max(0, ((lines[0]?.height ?? 0) - (parseFloat(getComputedStyle(each).lineHeight) || 0)) / 2);
  return { left, right, top: top + reach, bottom: bottom - reach };
}

const isWithin = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - 2 &&
  inner.right <= outer.right + 2 &&
  inner.top >= outer.top - 2 &&
  inner.bottom <= outer.bottom + 2;

/** What runs out of the wall, or out of a box it stands in. */
export function cut(): string[] {
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
  const page =
    scrollHeight === clientHeight && scrollWidth === clientWidth
      ? []
      : [`The page is ${String(scrollWidth)} × ${String(scrollHeight)}`];
  const out = [...texts(wall()), ...wall().querySelectorAll('svg, figure')].flatMap((each) => {
    const isText = each instanceof HTMLElement && each.tagName !== 'FIGURE';
    const edges = isText ? linesOf(each) : each.getBoundingClientRect();
    if (edges.right === edges.left) return [];
    if (!isWithin(edges, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }))
      return [`Outside: ${called(each)}`];
    if (each instanceof SVGElement && each.tagName !== 'svg') return [];
    for (let box = each.parentElement; box !== null && !box.matches('.wall'); box = box.parentElement) {
      const { display } = getComputedStyle(box);
      if (display === 'inline' || display === 'contents') continue;
      if (!isWithin(edges, box.getBoundingClientRect())) return [`Cut: ${called(each)} by ${called(box).slice(0, 60)}`];
    }
    return [];
  });
  return [...page, ...out];
}

/** What a key could come to. */
export const focusable = (): string[] =>
  [...wall().querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((each) => each.checkVisibility())
    .map(called);

/** Text of a wall that the back row can't read. */
export const tooSmallOnWall = (): string[] =>
  tooSmall(SMALLEST * Math.min(innerWidth / FULL.width, innerHeight / FULL.height), wall());

/** Everything that a scene may not do. */
export const faultsOfWall = (): string[] => [
  ...cut(),
  ...clipped(wall()),
  ...brokenWords(wall()),
  ...overlapping(wall()),
  ...tooSmallOnWall(),
  ...focusable(),
  ...decimals().map((figure) => `Decimals: ${figure}`),
];

/** How much of the screen's height the square takes. */
export const squareHeight = (): number =>
  (wall().querySelector('svg .edges rect')?.getBoundingClientRect().height ?? 0) / innerHeight;

/** Texts of these parts of the wall that end in “…”. */
export const shortened = (selector: string): string[] =>
  [...wall().querySelectorAll(selector)]
    .filter((each) => each.checkVisibility())
    .filter(
      (each) => each.textContent.trimEnd().endsWith('…') || each.scrollHeight > each.clientHeight + drawnSize(each) / 2,
    )
    .map(called);

/** What is left out and counted. */
export const leftOut = (): string[] =>
  [...wall().querySelectorAll('[data-more]')].filter((each) => each.checkVisibility()).map(called);

/** Of the wall's height, what lies empty below the scene. */
export function emptyFoot(): number {
  const lowest = [...texts(wall()), ...wall().querySelectorAll('svg, .track')].map(
    (each) => each.getBoundingClientRect().bottom,
  );
  return 1 - Math.max(...lowest) / innerHeight;
}

/** How many lines each of these texts takes. */
export const linesOfText = (selector: string): number[] =>
  [...wall().querySelectorAll(selector)].map((each) => {
    // Phrases of a sentence stand in elements of their own.
    const ink = [each, ...each.querySelectorAll('*')].flatMap(inkOf);
    return new Set(ink.map(({ top }) => Math.round(top))).size;
  });
