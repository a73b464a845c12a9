import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ja } from '@nemawashi/shared/words/ja';
import { expect, it } from 'vitest';
import { keysIn } from '../support/keys-in.ts';

const ROOT = join(import.meta.dirname, '../..');

/** All product code, without catalogues and tests. */
const code = ['shared/src', 'server/src', 'web/src']
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,svelte}`, { cwd: ROOT }))
  .filter((file) => !/words\/(ja|en)\/|\.test\.ts$/.test(file.replaceAll('\\', '/')))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

it('L12 every sentence of the catalogue is said somewhere', () => {
  const keys = Object.keys(ja);
  const said = keysIn(code, keys);
  expect(said.size).toBeGreaterThan(500);
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
});
