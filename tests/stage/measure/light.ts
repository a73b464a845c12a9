const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Red, green and blue, 0 … 255, of a computed colour; null: nothing is painted. */
export function channelsOf(colour: string): readonly [number, number, number] | null {
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return !colour.startsWith('rgb') || alpha === 0 ? null : [r, g, b];
}

/** Relative luminance, 0 … 1 (WCAG 2.2); null: nothing is painted. */
export function lightOf(colour: string): number | null {
  const channels = channelsOf(colour);
  if (channels === null) return null;
  const [r, g, b] = channels;
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

/** How far apart two are in lightness, 1 … 21 (WCAG 2.2). */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** So much apart two fills are two, also to who sees no colours. */
export const APART = 1.8;
