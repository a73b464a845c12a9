import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, hueOf, readTokens, type Theme, THEMES } from './testing/colours.ts';

const SOURCES = join(import.meta.dirname, '../..');
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = readTokens(css);
const between = (theme: Theme, one: string, other: string) =>
  contrast(tokens.colour(one, theme), tokens.colour(other, theme));

const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|css)$/.test(path) && !path.endsWith('tokens.css'))
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(SOURCES, path), 'utf8'),
  }));

const GROUPS = ['executive', 'representative'] as const;
const REGIONS = ['top-down', 'hybrid', 'bottom-up'] as const;
const STATES = [
  'divided',
  'split',
  'apart',
  'mixed',
  'undecided',
  'thin',
  'in-place',
  'not-yet',
  'withheld',
  'none',
] as const;
/** WCAG 1.4.3 for text, 1.4.11 for what a picture says. */
const TEXT = 4.5;
const SHAPE = 3;
/** So much apart two fills are two, also to who sees no colours. */
const FILL = 1.5;
const GREY = 1.8;

describe.each(THEMES)('M16 what colours say can be seen (%s)', (theme) => {
  it.each(['paper', 'surface', 'sunken'])('text on %s', (ground) => {
    for (const ink of ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad'])
      expect(between(theme, ink, ground), ink).toBeGreaterThanOrEqual(TEXT);
  });

  it.each<readonly [ink: string, ground: string]>([
    ['on-accent', 'accent'],
    ['accent', 'accent-soft'],
    ['good', 'good-soft'],
    ['warn', 'warn-soft'],
    ['bad', 'bad-soft'],
    ...REGIONS.map((region) => ['ink', region] as const),
    ...GROUPS.map((group) => ['ink', `${group}-soft`] as const),
    ['surface', 'executive'],
  ])('%s on %s is text', (ink, ground) => {
    expect(between(theme, ink, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it('edges of what one operates, groups, the seal and what is found stand out from what they lie on', () => {
    for (const mark of ['line-strong', ...GROUPS, 'seal', 'divided', 'split', 'in-place', 'not-yet'])
      expect(between(theme, mark, 'surface'), mark).toBeGreaterThanOrEqual(SHAPE);
  });

  it('the regions of the square are seen from each other and from the page, and their borders from them', () => {
    for (const region of REGIONS) {
      expect(between(theme, region, 'surface'), region).toBeGreaterThanOrEqual(FILL);
      expect(between(theme, 'region-line', region), region).toBeGreaterThanOrEqual(SHAPE);
    }
    expect(between(theme, 'hybrid', 'top-down')).toBeGreaterThanOrEqual(FILL);
    expect(between(theme, 'hybrid', 'bottom-up')).toBeGreaterThanOrEqual(FILL);
  });
});

describe.each(THEMES)('M17 without colours everything is still told apart (%s)', (theme) => {
  it('the two groups, by lightness and by a hatch', () => {
    expect(between(theme, 'executive', 'representative')).toBeGreaterThanOrEqual(GREY);
    expect(tokens.texture('executive-fill')).not.toBe(tokens.texture('representative-fill'));
    expect(between(theme, 'representative', 'representative-soft')).toBeGreaterThanOrEqual(FILL);
  });

  it('what is found of items: no two have one texture, but where nothing is drawn and where all is', () => {
    const textures = STATES.map((state) => tokens.texture(`finding-${state}`));
    expect(textures.filter((texture) => texture === 'plain')).toHaveLength(2);
    expect(new Set(textures).size).toBe(STATES.length - 1);
    expect(between(theme, 'in-place', 'surface')).toBeGreaterThanOrEqual(SHAPE);
  });

  it('every texture is drawn in two colours that differ', () => {
    for (const state of STATES) {
      const [first, ...others] = tokens.coloursOf(`finding-${state}`);
      for (const other of others)
        expect(between(theme, first ?? '', other), `${state}: ${other}`).toBeGreaterThanOrEqual(FILL);
    }
  });

  it('the parts of a score, each from the next', () => {
    for (const [part, next] of [
      ['part-1', 'part-2'],
      ['part-2', 'part-3'],
      ['part-3', 'part-4'],
    ] as const)
      expect(between(theme, part, next), part).toBeGreaterThanOrEqual(FILL);
  });
});

describe('M18 a colour means one thing', () => {
  it.each(THEMES)('the accent is no group’s (%s)', (theme) => {
    for (const group of GROUPS) {
      const apart = Math.abs(hueOf(tokens.colour('accent', theme)) - hueOf(tokens.colour(group, theme)));
      expect(Math.min(apart, 360 - apart), group).toBeGreaterThanOrEqual(30);
    }
  });

  it('nothing but consent is vermilion', () => {
    const sealed = FILES.filter(({ text }) => text.includes('var(--seal)')).map(({ path }) => path);
    expect(sealed.filter((path) => !/\/(Consent|Seal)\w*\.svelte$/.test(path))).toEqual([]);
  });

  it('nothing but what is agreed and in place takes its green', () => {
    const green = tokens
      .names()
      .filter((name) => name.startsWith('finding-') && tokens.text(name).includes('--in-place'));
    expect(green).toEqual(['finding-in-place']);
  });

  it('no page asks for a token that isn’t there', () => {
    const own = (text: string) => [...text.matchAll(/(?:style:)?--([a-z0-9-]+)\s*[:=]/g)].map(([, name]) => name);
    const known = new Set([...tokens.names(), ...FILES.flatMap(({ text }) => own(text))]);
    const unknown = FILES.flatMap(({ path, text }) =>
      [...text.matchAll(/var\(--([a-z0-9-]+)(?=\))/g)].flatMap(([, name]) =>
        known.has(name) ? [] : [`${path}: ${String(name)}`],
      ),
    );
    expect(unknown).toEqual([]);
  });
});

describe('M19 few sizes, and none too small', () => {
  const px = (name: string) => tokens.size(name);
  it('on a laptop', () => {
    expect(px('size-mark')).toBeGreaterThanOrEqual(13);
    expect(px('size-small')).toBeGreaterThanOrEqual(15);
    expect([px('size-statement'), px('size-headline')]).toEqual([28, 32]);
  });

  it('in no component by itself', () => {
    const tiny = FILES.filter(({ path }) => !/\/(print|guide)\//.test(path)).flatMap(({ path, text }) =>
      [...text.matchAll(/font-size: ([\d.]+)(px|rem)/g)]
        .filter(([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1) < 13)
        .map(([found]) => `${path}: ${found}`),
    );
    expect(tiny).toEqual([]);
  });

  it('on a wall of 1920 × 1080', () => {
    const wall = Object.fromEntries<number>(
      [...css.matchAll(/--size-([a-z]+): calc\((\d+) \* var\(--wall\)\)/g)].map(([, name, size]) => [
        name ?? '',
        Number(size),
      ]),
    );
    expect(wall).toEqual({
      mark: 28,
      small: 28,
      body: 36,
      lead: 40,
      title: 56,
      statement: 64,
      headline: 64,
      numeral: 120,
    });
  });
});
