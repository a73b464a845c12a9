import { APART, contrastOf, lightOf } from './light.ts';
import { called } from './texts.ts';

const GROUPS = ['executive', 'representative'] as const;

interface Paint {
  readonly on: Element;
  /** Relative luminance, 0 … 1 (WCAG 2.2). */
  readonly light: number;
  /** A hatch, or a shape of its own. */
  readonly form: string;
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
        const ratio = contrastOf(one.light, other.light);
        return one.form !== other.form || ratio >= APART
          ? []
          : [`${ratio.toFixed(2)}: ${called(one.on)} and ${called(other.on)}`];
      }),
    );
  });
