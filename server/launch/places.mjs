import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
/** A path inside the repository. */
export const inside = (...parts) => join(root, ...parts);
/** Where the launcher remembers what it has done already; goes with node_modules. */
export const memory = inside('node_modules', '.nemawashi');

/** The programs, run by Node directly: a shim between would be one more process to stop. */
export const bins = {
  eslint: inside('node_modules', 'eslint', 'bin', 'eslint.js'),
  prettier: inside('node_modules', 'prettier', 'bin', 'prettier.cjs'),
  tsc: inside('node_modules', 'typescript', 'bin', 'tsc'),
  vitest: inside('node_modules', 'vitest', 'vitest.mjs'),
  playwright: inside('tests', 'node_modules', '@playwright', 'test', 'cli.js'),
  vite: inside('web', 'node_modules', 'vite', 'bin', 'vite.js'),
  svelteKit: inside('web', 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js'),
  svelteCheck: inside('web', 'node_modules', 'svelte-check', 'bin', 'svelte-check'),
};
