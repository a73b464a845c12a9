import { expect, it } from 'vitest';
import { wayOf } from './way.ts';

const SCOPE = 'https://intra.example/board/';
const way = (path: string, { method = 'GET', mode = 'cors' } = {}) =>
  wayOf({ method, mode, url: new URL(path, SCOPE).href }, SCOPE, ['icon.svg']);

it.each([
  'api/boards',
  'api/boards/x/export/markdown?seat=y',
  'api/boards?x=1',
  'socket.io/?EIO=4&transport=polling',
  'sync/x/notes',
  'healthz',
  'readyz',
  '_app/version.json',
  'service-worker.js',
  '/other/page',
  'https://elsewhere.example/board/icon.svg',
])('D75 %s is never kept', (path) => {
  expect(way(path)).toBe('network');
  expect(way(path, { method: 'POST' })).toBe('network');
});

it('D75 what people say and see isn’t kept where it is opened as a page either', () => {
  expect(way('api/boards/x/export/markdown', { mode: 'navigate' })).toBe('network');
});

it('D75 pages come from the server first, files of a version from the store', () => {
  expect(way('b/x?seat=y', { mode: 'navigate' })).toBe('page');
  expect(way('', { mode: 'navigate' })).toBe('page');
  expect(way('apiary', { mode: 'navigate' })).toBe('page');
  expect(way('_app/immutable/chunks/x.js')).toBe('version');
  expect(way('icon.svg')).toBe('picture');
  expect(way('b/x', { method: 'POST', mode: 'navigate' })).toBe('network');
});
