import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shellAt } from './shell.ts';

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
const START = `
  {
    const kit = { base: "", version: "1" };
    start(kit, "/_app/immutable/entry/start.js");
    void 'import("/_app/immutable/entry/start.js")';
  }
`;
const OTHER = 'document.title = "/b/";';
const BUILT = `<!doctype html><head>
<link rel="icon" href="/icon.svg" />
<meta http-equiv="content-security-policy" content="script-src 'self' '${hash(START)}' '${hash(OTHER)}'">
<link href="/_app/immutable/entry/start.js" rel="modulepreload">
<script>${OTHER}</script></head>
<body><script>${START}</script></body>`;

type Start = (kit: { readonly base: string }, file: string) => void;
const scripts = (page: string) => [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

describe('D72 the page shell', () => {
  it('is the built one where the whole address is ours', () => {
    expect(shellAt(BUILT, '')).toBe(BUILT);
  });

  it('finds everything under the path, and its policy knows its scripts', () => {
    const page = shellAt(BUILT, '/board');
    expect(page).toContain('href="/board/icon.svg"');
    expect(page).toContain('href="/board/_app/immutable/entry/start.js"');
    expect(page).toContain('base: "/board"');
    expect(page).toContain('import("/board/_app/immutable/entry/start.js")');
    expect(scripts(page)).toHaveLength(2);
    for (const script of scripts(page)) expect(page).toContain(`'${hash(script)}'`);
    expect(page).not.toContain(hash(START));
    expect(scripts(page)[0]).toBe(OTHER);
  });

  it.each([
    ['/board', null],
    ['/board/', null],
    ['/board/b/x', null],
    ['/', '/board/'],
    ['/boards', '/board/boards'],
    ['/b/x', '/board/b/x'],
  ])('opened at %s starts there or goes on to %s', (pathname, next) => {
    const [, start = ''] = scripts(shellAt(BUILT, '/board'));
    const done: string[] = [];
    const location = { pathname, search: '?seat=y', hash: '#s', replace: (to: string) => done.push(to) };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what a browser does with it
    const run = new Function('location', 'start', start) as (place: typeof location, start: Start) => void;
    run(location, (kit, file) => done.push(kit.base + file));
    expect(done).toEqual([next === null ? '/board/board/_app/immutable/entry/start.js' : `${next}?seat=y#s`]);
  });
});
