import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { describe, expect, it } from 'vitest';
import { BuiltScripts } from '../support/built-scripts.ts';

const TOO_OLD = join(import.meta.dirname, '../../web/build/too-old.js.br');

describe.each(LANGUAGES)('the built pages, read in %s', (language) => {
  const built = new BuiltScripts();
  const early = [
    built.start(),
    built.route('/join/[board]'),
    built.route('/b/[board]'),
    built.part(`words/${language}-early.ts`),
  ];
  const bytes = (...later: string[]): number =>
    statSync(TOO_OLD).size + built.size([...early, ...later.map((path) => built.part(path))]);

  it('L32 a first visit fetches less than 150 kB of scripts before the first answer', () => {
    expect(bytes()).toBeGreaterThan(100_000);
    expect(bytes()).toBeLessThan(150_000);
  });

  it('O2 so does a first visit to the home page, whose picture is fetched behind the form', () => {
    const words = ['early', 'later', 'front'].map((when) => built.part(`words/${language}-${when}.ts`));
    const home = [built.start(), built.route(''), ...words];
    const form = statSync(TOO_OLD).size + built.size(home);
    expect(form).toBeGreaterThan(80_000);
    expect(form).toBeLessThan(150_000);
    expect(built.size([...home, built.part('home/Outcome.svelte')])).toBeGreaterThan(built.size(home) + 20_000);
  });

  it('L33 the board’s verdict waits for less than 200 kB of scripts, whatever came before it included', () => {
    const needed = bytes(`words/${language}-later.ts`, 'phases/Discuss.svelte', 'leading/SpeakBar.svelte');
    expect(needed).toBeGreaterThan(bytes());
    expect(needed).toBeLessThan(200_000);
  });

  it('L33 Yjs and what explains figures come after it', () => {
    const verdict = bytes(`words/${language}-later.ts`, 'phases/Discuss.svelte');
    expect(
      bytes(`words/${language}-later.ts`, 'phases/Discuss.svelte', 'ideas/shared-document.svelte.ts'),
    ).toBeGreaterThan(verdict + 20_000);
    expect(
      bytes(`words/${language}-later.ts`, 'phases/Discuss.svelte', 'explained/ChosenGround.svelte'),
    ).toBeGreaterThan(verdict + 8_000);
  });
});
