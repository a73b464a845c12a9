import { called, type Edges, inkOf } from './texts.ts';
import { tooSmall } from './type-size.ts';

/** Edges are drawn half a line wide, and letters may touch. */
const TOUCH = 1;
const SMALLEST = 13;

const meet = (one: Edges, other: Edges): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH;
const isIn = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - TOUCH &&
  inner.right <= outer.right + TOUCH &&
  inner.top >= outer.top - TOUCH &&
  inner.bottom <= outer.bottom + TOUCH;

/** What lies on what in the square, and what leaves it, as it is drawn. */
export function faultsInSquare(): string[] {
  const frame = document.querySelector('svg .edges rect')?.getBoundingClientRect();
  if (frame === undefined) return ['There is no square'];
  const names = [...document.querySelectorAll('svg :is(.names text, text[data-of])')];
  const marks = [...document.querySelectorAll('svg :is(.mark, .person) > :is(circle, rect, path)')];
  const lines = names.flatMap((of) => inkOf(of).map((edges) => ({ of, edges })));
  const shapes = marks.map((of) => ({ of, edges: of.getBoundingClientRect() }));
  const over = lines.flatMap(({ of, edges }, at) =>
    [...shapes, ...lines.slice(at + 1)]
      .filter((other) => other.of !== of && meet(edges, other.edges))
      .map((other) => `${called(of)} over ${called(other.of)}`),
  );
  const out = [...lines, ...shapes]
    .filter(({ edges }) => !isIn(edges, frame))
    .map(({ of }) => `Outside: ${called(of)}`);
  const regions = document.querySelectorAll('svg .names :is(.topDown, .hybrid, .bottomUp)').length;
  return [
    ...over,
    ...out,
    ...(regions === 3 ? [] : [`${String(regions)} of 3 regions are named`]),
    ...tooSmall(SMALLEST, document.body),
  ];
}
