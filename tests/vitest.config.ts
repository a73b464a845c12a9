import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// One project per package, so that `--project server` runs a part alone.
export default defineConfig({
  test: {
    projects: [
      // Nothing in the core keeps anything, so its tests may share a worker.
      { test: { name: 'shared', root, include: ['shared/src/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'server',
          root,
          include: ['server/src/**/*.test.ts', 'server/launch/**/*.test.mjs'],
          testTimeout: 15_000,
        },
      },
      {
        // Vite's own settings: runes in .svelte.ts, `#lib/…`, `$app/…`.
        extends: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)),
        root: fileURLToPath(new URL('../web', import.meta.url)),
        // Svelte as the browser gets it; its server build never runs an effect.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'web',
          include: ['src/**/*.test.ts'],
          environment: fileURLToPath(new URL('support/page-environment.ts', import.meta.url)),
          server: { deps: { inline: [/\/svelte\//, '@sveltejs/kit'] } },
        },
      },
      {
        test: {
          name: 'whole',
          root,
          include: ['tests/{integration,abuse,chaos}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // These start servers and kill them: after the others, and never more than two at a time.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
