import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { retiredIn } from '@nemawashi/shared/words/testing/retired';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What is shipped: no tests, no tools of tests. The catalogues are looked at sentence by sentence, in shared. */
const sources = ['shared/src', 'server/src', 'web/src'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|svelte|html)$/.test(file) && !/\.test\.ts$|\/testing\/|shared\/src\/words\//.test(file)),
);

describe('L1 no text outside the catalogues says what is retired', () => {
  it('in any Japanese that is written in code', () => {
    const wrong = sources.flatMap((file) =>
      readFileSync(`${root}${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => retiredIn('ja', line).map((what) => `${file}:${String(index + 1)}: ${what}`)),
    );
    expect(sources.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});
