import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const WEB = join(import.meta.dirname, '../../web/src');
const MOUNT = join(import.meta.dirname, '../stage/house/mount.ts');

/** What pages fetch by `lazily`, from the top of web/src. */
const fetched = new Set(
  globSync('{lib,routes}/**/*.{svelte,ts}', { cwd: WEB }).flatMap((file) =>
    [...readFileSync(join(WEB, file), 'utf8').matchAll(/lazily\(\s*\(\) =>\s*import\('([^']+)'\)/g)].map(
      ([, part = '']) => (part.startsWith('#lib/') ? part.slice(1) : join(file, '..', part).replaceAll('\\', '/')),
    ),
  ),
);

it('every part that pages fetch is there before the stage shows one: on a busy machine its first fetch takes longer than pages wait', () => {
  const here = [...readFileSync(MOUNT, 'utf8').matchAll(/^import '@nemawashi\/web\/src\/(.+)';$/gm)].map(
    ([, part = '']) => part,
  );
  expect(fetched.size).toBeGreaterThan(40);
  expect([...fetched].filter((part) => !here.includes(part))).toEqual([]);
  expect(here.filter((part) => !fetched.has(part))).toEqual([]);
});
