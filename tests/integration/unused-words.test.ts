import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ja } from '@nemawashi/shared/words/ja';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** All product code, without catalogues and tests. */
const code = ['shared/src', 'server/src', 'web/src']
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,svelte}`, { cwd: ROOT }))
  .filter((file) => !/words\/(ja|en)\/|\.test\.ts$/.test(file.replaceAll('\\', '/')))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

it('L12 every sentence of the catalogue is said somewhere', () => {
  const literal = new Set([...code.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map(([, key]) => key));
  // Keys that are put together: `axes.${axis}.name`.
  const made = [...code.matchAll(/`([\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g)].flatMap(([, template = '']) => {
    const fixed = template.split(/\$\{[^}]*\}/);
    return fixed.join('').length < 3
      ? []
      : [new RegExp(`^${fixed.map((each) => each.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)];
  });
  expect(literal.size).toBeGreaterThan(500);
  expect(Object.keys(ja).filter((key) => !literal.has(key) && !made.some((each) => each.test(key)))).toEqual([]);
});
