import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isBasePath, OWN_STEPS, withoutBase } from './base-path.ts';

describe('D72 the path at which the server lives', () => {
  it.each([
    ['/board', '/'],
    ['/board/', '/'],
    ['/board?seat=1', '/?seat=1'],
    ['/board/b/x?seat=1', '/b/x?seat=1'],
    ['/board//b/x', '/b/x'],
    // A proxy has taken it off already, with one slash or two.
    ['/b/x', '/b/x'],
    ['//b/x', '/b/x'],
    ['/', '/'],
    ['/boards/x', '/boards/x'],
  ])('%s asks for %s', (url, bare) => {
    expect(withoutBase(url, '/board')).toBe(bare);
  });

  it('is left alone where the whole address is ours', () => {
    for (const url of ['/', '//x', '/board/x']) expect(withoutBase(url, '')).toBe(url);
  });

  it('may have several steps, and none that couldn’t be told from our own', () => {
    for (const path of ['/board', '/tools/board', '/a.b-c_d~e']) expect(isBasePath(path)).toBe(true);
    for (const path of ['/b', '/api/board', '/board/', '//board', '/根回し', '/a b', '/"><script>'])
      expect(isBasePath(path)).toBe(false);
  });

  it('knows every first step of the pages', () => {
    const routes = fileURLToPath(new URL('../../../web/src/routes', import.meta.url));
    const steps = readdirSync(routes, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(steps.map(({ name }) => name).filter((name) => !OWN_STEPS.has(name))).toEqual([]);
  });
});
