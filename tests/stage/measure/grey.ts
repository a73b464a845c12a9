import { called } from './texts.ts';

/** So much apart two fills are two, also to who sees no colours. */
const APART = 1.8;
const GROUPS = ['executive', 'representative'] as const;

interface Paint {
  readonly on: Element;
  /** Relative luminance, 0 … 1 (WCAG 2.2). */
  readonly light: number;
  /** A hatch, or a shape of its own. */
  readonly form: string;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Null: nothing is painted. */
function lightOf(colour: string): number | null {
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha === 0) return null;
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

/** What stands for a group there: shapes in a drawing, bars, and the signs beside its name. */
function paintOf(on: Element): Paint[] {
  if (!on.checkVisibility()) return [];
  const { fill, stroke, backgroundColor, backgroundImage, color } = getComputedStyle(on);
  if (on instanceof SVGGeometryElement) {
    const light = on.matches('line, polyline') ? lightOf(stroke) : (lightOf(fill) ?? lightOf(stroke));
    return light === null ? [] : [{ on, light, form: on.tagName }];
  }
  const hatch = backgroundImage === 'none' ? '' : backgroundImage.replace(/rgb\([^)]*\)/g, '');
  const ground = lightOf(hatch === '' ? backgroundColor : (/rgb\([^)]*\)/.exec(backgroundImage)?.[0] ?? ''));
  if (ground !== null) return [{ on, light: ground, form: `ground ${hatch}` }];
  const sign = on.children.length === 0 ? on.textContent.trim() : '';
  const light = lightOf(color);
  return /^[●■]$/.test(sign) && light !== null ? [{ on, light, form: sign }] : [];
}

/** How light the group's two tones are; all else in a picture, such as what a bar lies on, stands for nobody. */
function tonesOf(group: string): (number | null)[] {
  const sample = document.createElement('i');
  document.body.append(sample);
  const tones = [`--${group}`, `--${group}-soft`].map((token) => {
    sample.style.color = `var(${token})`;
    return lightOf(getComputedStyle(sample).color);
  });
  sample.remove();
  return tones;
}

function paintsOf(picture: Element, group: string): Paint[] {
  const tones = tonesOf(group);
  return [...picture.querySelectorAll(`.${group}, .${group} *`)]
    .flatMap(paintOf)
    .filter(({ light }) => tones.includes(light));
}

const pictures = (): Element[] => [...document.querySelectorAll('main figure, main .scroll:has(table)')];

/** The components of the gallery that show both groups. */
export const picturesOfGroups = (): string[] => [
  ...new Set(
    pictures()
      .filter((each) => GROUPS.every((group) => paintsOf(each, group).length > 0))
      .map((each) => each.closest('section')?.querySelector('h2')?.textContent ?? ''),
  ),
];

/** What stands for one group in a picture and, without colours, could stand for the other. */
export const alikeInGrey = (): string[] =>
  pictures().flatMap((picture) => {
    const [ones, others] = GROUPS.map((group) => paintsOf(picture, group));
    return (ones ?? []).flatMap((one) =>
      (others ?? []).flatMap((other) => {
        const ratio = (Math.max(one.light, other.light) + 0.05) / (Math.min(one.light, other.light) + 0.05);
        return one.form !== other.form || ratio >= APART
          ? []
          : [`${ratio.toFixed(2)}: ${called(one.on)} and ${called(other.on)}`];
      }),
    );
  });
