import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ja } from '@nemawashi/shared/words/ja';
import { jaBehind } from '@nemawashi/shared/words/ja-behind';
import { jaEarly } from '@nemawashi/shared/words/ja-early';
import { expect, it } from 'vitest';
import { keysIn } from '../support/keys-in.ts';

const ROOT = join(import.meta.dirname, '../..');
/** As `+layout.ts` has them. */
const PAGES = [
  '+layout.svelte',
  '+layout.ts',
  '+error.svelte',
  'join/[board]/+page.svelte',
  'return/[board]/+page.svelte',
  'door/+page.svelte',
  'b/[board]/+page.svelte',
];
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'/g;

/** The file of this repository that is imported; null: a library's, or words. */
function fileOf(from: string, imported: string): string | null {
  const base = imported.startsWith('.')
    ? join(dirname(from), imported)
    : imported.startsWith('#lib/')
      ? join(ROOT, 'web/src/lib', imported.slice('#lib/'.length))
      : join(ROOT, 'shared/src', imported.replace('@nemawashi/shared/', ''));
  const file = [base, `${base}.ts`, `${base}.svelte.ts`].find(
    (each) => /\.(ts|svelte)$/.test(each) && existsSync(each),
  );
  return file === undefined || /words\/(ja|en)\b/.test(file) ? null : file;
}

/** All that comes with these pages before any part of them is fetched. */
function comesWith(pages: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  const open = [...pages];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (known.has(file)) continue;
    const code = readFileSync(file, 'utf8');
    known.set(file, code);
    for (const [, imported = ''] of code.matchAll(IMPORT)) {
      const next = fileOf(file, imported);
      if (next !== null) open.push(next);
    }
  }
  return known;
}

const PART = /\blazily\(\s*\(\)\s*=>\s*import\('([^']+)'\),?\s*(\{ behind: true \})?/g;

/** What these pages fetch, part by part, without waiting for the words that come behind. */
function fetchedFrom(pages: ReadonlyMap<string, string>): Map<string, string> {
  const known = new Map(pages);
  const open = [...pages];
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    const [file, code] = page;
    for (const [, imported = '', behind] of code.matchAll(PART)) {
      const part = behind === undefined ? fileOf(file, imported) : null;
      if (part === null || known.has(part)) continue;
      for (const each of comesWith([part])) {
        if (known.has(each[0])) continue;
        known.set(...each);
        open.push(each);
      }
    }
  }
  return known;
}

/** The guide has a catalogue of its own (G9). */
const GUIDE = join(ROOT, 'shared/src/guide');

it('L31 what is only said behind is said by no part that is shown without it', () => {
  const code = fetchedFrom(comesWith(PAGES.map((page) => join(ROOT, 'web/src/routes', page))));
  expect(code.size).toBeGreaterThan(400);
  const keys = Object.keys(ja);
  const missing = [...code].flatMap(([file, text]) =>
    file.startsWith(GUIDE)
      ? []
      : [...keysIn(text, keys)].filter((key) => key in jaBehind).map((key) => `${file.slice(ROOT.length + 1)}: ${key}`),
  );
  expect(missing).toEqual([]);
});

it('L31 what is said before a first answer is among the words that come first', () => {
  const code = comesWith(PAGES.map((page) => join(ROOT, 'web/src/routes', page)));
  expect(code.size).toBeGreaterThan(150);
  const keys = Object.keys(ja);
  const missing = [...code].flatMap(([file, text]) =>
    [...keysIn(text, keys)].filter((key) => !(key in jaEarly)).map((key) => `${file.slice(ROOT.length + 1)}: ${key}`),
  );
  expect(missing).toEqual([]);
});
