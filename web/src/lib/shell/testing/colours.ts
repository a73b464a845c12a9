export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const channels = (hex: string): readonly [number, number, number] => {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Not a colour: ${hex}`);
  const at = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

/** Relative luminance, 0 … 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** 1 … 21. It is made of lightness alone, so it is what is left without colours. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Degrees. */
export function hueOf(hex: string): number {
  const [r, g, b] = channels(hex);
  return ((Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI + 360) % 360;
}

/** What the pages' tokens say on a screen whose colours nobody has chosen. */
export function readTokens(css: string) {
  const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
  const texts = new Map(
    [...root.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, text]) => [
      name ?? '',
      (text ?? '').replace(/\s+/g, ' ').trim(),
    ]),
  );
  const text = (name: string): string => {
    const found = texts.get(name);
    if (found === undefined) throw new Error(`No token --${name}`);
    return found;
  };
  const coloursOf = (name: string): string[] => [
    ...new Set([...text(name).matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, of]) => of ?? '')),
  ];
  return {
    names: (): string[] => [...new Set([...css.matchAll(/--([a-z0-9-]+):/g)].map(([, name]) => name ?? ''))],
    text,
    coloursOf,
    colour(name: string, theme: Theme): string {
      const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(text(name)) ?? [];
      if (light === undefined || dark === undefined) throw new Error(`No pair of colours: --${name}`);
      return theme === 'light' ? light : dark;
    },
    /** What is drawn, whatever the colours: stripes of which angle and width, dots of which size. */
    texture: (name: string): string =>
      text(name).includes('gradient') ? text(name).replace(/var\(--[a-z0-9-]+\)/g, '') : 'plain',
    /** In pixels. */
    size: (name: string): number => 16 * Number(/^([\d.]+)rem$/.exec(text(name))?.[1] ?? NaN),
  };
}
