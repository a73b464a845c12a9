import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where each package's files lie; the first is the workspace itself. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  '.': ['.config'],
  shared: ['shared'],
  server: ['server'],
  web: ['web'],
  tests: ['tests'],
  'tests/bench/peers': ['tests/bench/peers'],
};
/** Not the workspace's: it has a lockfile of its own, and is fetched by who measures beside others. */
const APART = join('tests', 'bench', 'peers');

/** Declared without an import, and why. */
const NOT_IMPORTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.': {
    '@types/node': 'tsconfig.json names it',
    '@vitest/coverage-v8': 'Vitest asks for it where the launcher has it measure',
    prettier: 'the launcher runs it',
    'prettier-plugin-svelte': '.prettierrc.json names it',
    typescript: 'the launcher runs it',
    vitest: 'the launcher runs it',
  },
  shared: {},
  server: {},
  web: {
    '@sveltejs/vite-plugin-svelte': 'SvelteKit asks for it beside itself',
    'svelte-check': 'the launcher runs it',
    typescript: 'svelte-check asks for it beside itself',
  },
  tests: { playwright: '@vitest/browser-playwright asks for it beside itself' },
};

/** None of ours: fetched, built, or made while tests run. */
const OTHERS = new Set(['node_modules', 'build', '.svelte-kit', 'data', 'test-results']);

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as Manifest;
const declaredIn = ({ dependencies, devDependencies }: Manifest): string[] =>
  Object.keys({ ...dependencies, ...devDependencies });

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return OTHERS.has(entry.name) || path === APART ? [] : filesIn(path);
    return /\.(?:[cm]?[jt]s|svelte)$/.test(entry.name) ? [path] : [];
  });
}

/** What a file imports from packages, by any kind of import, for its types or for itself. */
function packagesIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const code = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
    : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => /^[@a-z]/.test(name) && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

describe.each(Object.entries(FOLDERS))('the package in %s', (name, folders) => {
  const files = folders.flatMap(filesIn);
  const imports = files.flatMap((file) => packagesIn(file).map((of) => ({ file, of })));
  const imported = new Set(imports.map(({ of }) => of));
  const declared = declaredIn(manifestOf(name));
  const known = NOT_IMPORTED[name] ?? {};

  it('declares what it imports', () => {
    const missing = imports.filter(({ of }) => !declared.includes(of));
    expect(missing).toEqual([]);
    expect(imported.size).toBeGreaterThan(0);
  });

  it('imports what it declares, or says why it needs it all the same', () => {
    const typed = (dependency: string): string => dependency.replace(/^@types\//, '');
    const idle = declared.filter((each) => !imported.has(each) && !imported.has(typed(each)));
    expect(idle.toSorted()).toEqual(Object.keys(known).toSorted());
  });

  it('runs in production on what is not only for its development', () => {
    const later = Object.keys(manifestOf(name).devDependencies ?? {});
    const shipped = imports.filter(({ file }) => isShipped(file));
    const typesOnly = new Set(later.filter((each) => each.startsWith('@types/')).map((each) => each.slice(7)));
    expect(shipped.filter(({ of }) => later.includes(of) && !typesOnly.has(of))).toEqual([]);
  });
});

/** Of shared and server, which run as they stand; what builds the page or packs the server is left behind. */
const isShipped = (file: string): boolean =>
  /^(?:shared|server)$/.test(file.split(sep)[0] ?? '') &&
  !file.startsWith(join('server', 'pack', sep)) &&
  !/\.test\.m?[jt]s$/.test(basename(file)) &&
  !file.split(sep).includes('testing') &&
  !/^contract(-\w+)?\.ts$/.test(basename(file));

it('the lockfile names no registry, so that every machine asks its own', () => {
  for (const folder of ['.', APART])
    expect(readFileSync(join(root, folder, 'pnpm-lock.yaml'), 'utf8')).not.toMatch(/https?:\/\//);
});
