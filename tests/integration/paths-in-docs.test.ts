import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** None of ours: fetched, built, or made while tests run. */
const OTHERS = /(?:^|[\\/])(?:node_modules|build|\.svelte-kit|data|test-results|\.git)$/;

const unix = (path: string): string => path.replaceAll('\\', '/');
const all = ['*', '{shared,server,web,tests,docs,.ci,.config,.github}/**']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: (path) => OTHERS.test(path) }))
  .map(unix);

/** Files and folders by every way to end on them: `board/view.ts` for `shared/src/board/view.ts`, `board/view` too. */
const endings = new Set(
  all.flatMap((path) =>
    [path, path.replace(/\.\w+$/, '')].flatMap((each) => {
      const steps = each.split('/');
      return steps.map((_, place) => steps.slice(place).join('/'));
    }),
  ),
);

/** `<area>` and `*` stand for anything within a step of a path. */
function isThere(path: string): boolean {
  const bare = path.replace(/^\.\//, '').replace(/\/$/, '');
  if (!/[<*]/.test(bare)) return endings.has(bare);
  const literal = bare
    .split(/<[^>]*>|\*/)
    .map((part) => part.replaceAll('.', '\\.'))
    .join('[^/]+');
  const shape = new RegExp(`^${literal}$`);
  return [...endings].some((each) => shape.test(each));
}

/** What a text calls by a path: `board/view.ts`, `sentences/`, a bare `decide.ts`; no address, no setting, no code. */
function pathsIn(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```.*?^```/gms, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^[\w.<][\w./<>*-]*$/.test(text))
    .filter((text) => /\w\/|\.(?:ts|mjs|js|svelte|md|json|css|html)$/.test(text))
    .filter((text) => !/^\.\/data$/.test(text));
  const linked = [...prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target));
  return [...quoted, ...linked.map((target) => target.replace(/^(?:\.\.?\/)+/, ''))];
}

const TEXTS = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: ROOT }).map(unix)];

describe('what the guides call by a path', () => {
  it.each(TEXTS)('is there, in %s', (text) => {
    expect(read(text).trim()).not.toBe('');
    expect(pathsIn(read(text)).filter((path) => !isThere(path))).toEqual([]);
  });

  it('is found, and missed when it has moved', () => {
    const text =
      'In `shared/src/board/moved/<area>.ts`, `gone.ts` and [here](docs/lost.md), not `board/view.ts` or `/api`.';
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([
      'shared/src/board/moved/<area>.ts',
      'gone.ts',
      'docs/lost.md',
    ]);
    expect(pathsIn(read('CONTRIBUTING.md')).length).toBeGreaterThan(40);
  });
});

describe('the map in the README', () => {
  const map = /## Map\s+```\n(.*?)```/s.exec(read('README.md'))?.[1] ?? '';
  const line = (name: string): string => map.split('\n').find((each) => each.startsWith(`${name}/`)) ?? '';
  const foldersOf = (folder: string): string[] => {
    const inside = all.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    const names = inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '');
    return [...new Set(names)].filter((name) => name !== 'testing').toSorted();
  };
  const named = (text: string, shape: RegExp): string[] =>
    [...text.matchAll(shape)].map(([, name = '']) => name).toSorted();

  it('names every folder of shared, and no other', () => {
    const shared = map.slice(0, map.indexOf('\nserver/'));
    expect(named(shared, /\bsrc\/([\w-]+)/g)).toEqual(foldersOf('shared/src'));
  });

  it('names every folder of server, and no other', () => {
    expect(named(line('server'), /· ([\w-]+)\//g)).toEqual(foldersOf('server/src'));
  });

  it('names every folder of tests, and no other', () => {
    expect(named(line('tests'), /(?:·|\/) +([\w-]+)/g)).toEqual(foldersOf('tests'));
  });

  it('names no folder of the page that is gone', () => {
    const names = /\{([^}]*)\}/.exec(line('web'))?.[1]?.match(/[\w-]+/g) ?? [];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !foldersOf('web/src/lib').includes(name))).toEqual([]);
  });
});
