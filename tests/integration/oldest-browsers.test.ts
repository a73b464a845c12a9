import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_TARGETS, OLDEST } from '@nemawashi/shared/browsers/oldest';
import { describe, expect, it } from 'vitest';
import { HARMLESS } from '../oldest-browsers/harmless.ts';
import { newerInMarkup } from '../oldest-browsers/markup.ts';
import { newerInScript } from '../oldest-browsers/scripts.ts';
import { newerInStyles } from '../oldest-browsers/styles.ts';

const top = join(import.meta.dirname, '..', '..');
const built = (ending: string): string[] =>
  globSync(`web/build/**/*.${ending}`, { cwd: top }).map((file) => join(top, file));
const text = (file: string): string => readFileSync(file, 'utf8');

/** What the built pages use that one of the oldest browsers lacks, and where. */
function newerInBuild(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (file: string, features: Iterable<string>) => {
    for (const feature of features) found.set(feature, [...(found.get(feature) ?? []), file]);
  };
  for (const file of built('js')) {
    add(file, newerInScript(text(file)));
    add(file, newerInMarkup(text(file)));
  }
  for (const file of built('css')) add(file, newerInStyles(text(file)));
  for (const file of built('html')) add(file, newerInMarkup(text(file)));
  return found;
}

describe('the built pages', () => {
  const found = newerInBuild();

  it('D40 use nothing that the oldest supported browsers lack, libraries included', () => {
    expect(built('js').length).toBeGreaterThan(20);
    expect(built('css').length).toBeGreaterThan(5);
    expect([...found].filter(([feature]) => !(feature in HARMLESS))).toEqual([]);
  });

  it('D40 use what is excused as harmless: no excuse outlives its cause', () => {
    expect(Object.keys(HARMLESS).filter((feature) => !found.has(feature))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['Map.groupBy(a, b)', 'Map.groupBy'],
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['a.toSorted()', '.toSorted()'],
    ['a.toSpliced(1, 1)', '.toSpliced()'],
    ['a.union(b)', '.union()'],
    ['a.values().map(b)', 'Iterator.prototype.map'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['await Array.fromAsync(a)', 'Array.fromAsync'],
    ['URL.canParse(a)', 'URL.canParse'],
    ['new Intl.Segmenter("ja")', 'Intl.Segmenter'],
    ['new globalThis.Intl.DurationFormat("ja")', 'Intl.DurationFormat'],
    ['AbortSignal.any([a])', 'AbortSignal.any'],
    ['scheduler.yield()', 'scheduler'],
    ['window.requestIdleCallback(a)', 'requestIdleCallback'],
    ['navigator.share({})', 'Navigator.prototype.share'],
    ['document.startViewTransition(a)', 'Document.prototype.startViewTransition'],
    ['a.showPopover()', '.showPopover()'],
    ['new RegExp(a, "v")', 'RegExp with the flag v'],
  ])('D40 finds %s', (script, feature) => {
    expect([...newerInScript(script)]).toEqual([feature]);
  });

  it.each(['/[a&&b]/v', 'import a from "b" with { type: "json" }', 'using a = b', '/(?i:a)/'])(
    'D40 finds syntax: %s',
    (script) => {
      expect([...newerInScript(script)].join()).toMatch(/^syntax/);
    },
  );

  it.each([
    'typeof Map.groupBy === "function" ? Map.groupBy(a, b) : c',
    '"canParse" in URL && URL.canParse(a)',
    'if (Intl.Segmenter) new Intl.Segmenter("ja")',
    'navigator.share?.({})',
    'a.popover = "manual"',
    'class Own { union() {} }; structuredClone(a); a.at(-1); a.findLast(b); /(?<=a)b/u; Object.hasOwn(a, b)',
    'function f(Map) { Map.groupBy(a) }',
  ])('D40 has nothing against %s', (script) => {
    expect([...newerInScript(script)]).toEqual([]);
  });

  it.each([
    ['a:has(b){}', ':has'],
    ['a{&:hover{color:red}}', '&'],
    ['@starting-style{a{color:red}}', '@starting-style'],
    ['a{text-wrap:balance}', 'text-wrap: balance'],
    ['a{color:oklch(1 0 0)}', 'oklch()'],
    ['a{--b:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['a{grid-template-rows:subgrid}', 'grid-template-rows: subgrid'],
    ['a{field-sizing:content}', 'field-sizing: content'],
    ['a{height:2lh}', '1lh'],
    ['a{view-transition-name:b}', 'view-transition-name: b'],
    ['@property --a{syntax:"*";inherits:false}', '@property'],
    ['a:popover-open{}', ':popover-open'],
  ])('D40 finds %s', (style, feature) => {
    expect([...newerInStyles(style)]).toContain(feature);
  });

  it.each([
    '@layer a{a{color:red}}',
    '@media (width<48rem){a{height:100dvh}}',
    '@container (width>3rem){a{inset:0}}',
    '@supports selector(:has(*)){a:has(b){color:red}}',
    'a{color:red;color:oklch(1 0 0)}',
  ])('D40 has nothing against %s', (style) => {
    expect([...newerInStyles(style)]).toEqual([]);
  });

  it('D40 finds attributes', () => {
    expect([...newerInMarkup('<div popover id="a"><dialog closedby="any"><p inert>')]).toEqual(['popover', 'closedby']);
  });
});

it('D40 the README, the build and the page for older browsers name the same', () => {
  const readme = text(join(top, 'README.md'));
  const tooOld = text(join(top, 'web', 'static', 'too-old.js'));
  for (const words of [readme, tooOld]) {
    expect(words).toContain(`Safari ${OLDEST.safari}`);
    expect(words).toContain(`Chrome ${OLDEST.chrome}`);
    expect(words).toContain(`Edge ${OLDEST.edge}`);
    expect(words).toContain(`Firefox ${OLDEST.firefox}`);
  }
  expect(BUILD_TARGETS).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']);
});
