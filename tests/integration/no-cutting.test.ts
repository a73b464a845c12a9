import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const WEB = join(import.meta.dirname, '../../web/src');
const CUTS = /<(?:input|textarea)\b(?:=>|[^>])*?\bmaxlength\b/;

it('D51 no field leaves it to the browser to cut what is pasted', () => {
  const files = globSync('**/*.svelte', { cwd: WEB });
  expect(files.length).toBeGreaterThan(100);
  expect('<input {id} onkeydown={() => go()} maxlength={20} />').toMatch(CUTS);
  expect(files.filter((file) => CUTS.test(readFileSync(join(WEB, file), 'utf8')))).toEqual([]);
});
