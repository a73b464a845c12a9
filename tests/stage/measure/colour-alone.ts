import { APART, channelsOf, contrastOf, lightOf } from './light.ts';
import { called } from './texts.ts';

/** So far apart in hue and saturation, whatever their lightness, two colours are two to whoever sees them. */
const OTHER_HUE = 30;

interface Painted {
  readonly on: Element;
  readonly colour: string;
  /** All that tells it apart beside its colour: a shape, a line's width and dashes, a hatch, a sign, a word. */
  readonly form: string;
}

const withoutColours = (css: string): string => css.replace(/rgba?\([^)]*\)/g, '');

/** What is hatched over a shape: another one just as large, filled with a pattern. */
function hatchOver(on: SVGGeometryElement): string {
  const outline = on.getAttribute('points') ?? on.getAttribute('d');
  if (outline === null) return '';
  return [...(on.parentElement?.querySelectorAll('[fill^="url("]') ?? [])]
    .filter((other) => (other.getAttribute('points') ?? other.getAttribute('d')) === outline)
    .map((other) => patternOf(other.getAttribute('fill') ?? ''))
    .join(' ');
}

function patternOf(fill: string): string {
  const pattern = document.getElementById(/#([^")]+)/.exec(fill)?.[1] ?? '');
  return pattern === null ? '' : `${pattern.getAttribute('patternTransform') ?? ''} ${pattern.innerHTML}`;
}

function drawn(on: SVGGeometryElement): Painted[] {
  const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(on);
  const line = on.matches('line, polyline') || channelsOf(fill) === null;
  const colour = line ? stroke : fill;
  const shape = on instanceof SVGPathElement ? (on.getAttribute('d') ?? '') : on.tagName;
  const form = line ? `line ${strokeWidth} ${strokeDasharray}` : `full ${hatchOver(on)}`;
  return channelsOf(colour) === null ? [] : [{ on, colour, form: `${shape} ${form}` }];
}

function paintedOn(on: Element): Painted[] {
  // A hatch is a part of what it is drawn over.
  if (!on.checkVisibility() || on.closest('pattern') !== null) return [];
  if (on instanceof SVGElement) return on instanceof SVGGeometryElement ? drawn(on) : [];
  const { backgroundColor, backgroundImage, color } = getComputedStyle(on);
  const text = on.children.length === 0 ? on.textContent.trim() : '';
  const hatch = backgroundImage === 'none' ? '' : withoutColours(backgroundImage);
  const ground = hatch === '' ? backgroundColor : (/rgba?\([^)]*\)/.exec(backgroundImage)?.[0] ?? '');
  return [
    ...(text === '' ? [] : [{ on, colour: color, form: `text ${text}` }]),
    ...(channelsOf(ground) === null ? [] : [{ on, colour: ground, form: `ground ${hatch} ${text}` }]),
  ];
}

function isOtherHue(one: string, other: string): boolean {
  const [[r = 0, g = 0, b = 0], [s = 0, h = 0, c = 0]] = [channelsOf(one) ?? [], channelsOf(other) ?? []];
  return Math.hypot(r - g - (s - h), g - b - (h - c)) > OTHER_HUE;
}

/** Pairs that only their colours tell apart: without them a copier, or somebody’s eyes, makes them one. */
export function colourAlone(within: Element): string[] {
  const painted = [...within.querySelectorAll('*')].flatMap(paintedOn);
  // One of each is enough: a wall has a hundred alike.
  const kinds = [...new Map(painted.map((each) => [`${each.form} ${each.colour}`, each])).values()];
  return kinds.flatMap((one, at) =>
    kinds.slice(at + 1).flatMap((other) => {
      if (one.form !== other.form || !isOtherHue(one.colour, other.colour)) return [];
      const ratio = contrastOf(lightOf(one.colour) ?? 0, lightOf(other.colour) ?? 0);
      return ratio >= APART ? [] : [`${ratio.toFixed(2)}: ${called(one.on)} and ${called(other.on)}`];
    }),
  );
}
