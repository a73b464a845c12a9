import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './support/browser.ts';
import { standIns } from './stage/stand-ins.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = at('..');
const sameCases = at('support/same-cases.ts');

// Left alone, Vitest keeps one core for itself: of two, that is half.
const maxWorkers = Math.max(2, availableParallelism() - 1);

const chromium = findChromium();

// A limit against hanging, not a measure of speed: a busy machine may take ten times as long.
const testTimeout = 60_000;

// One project per package, so that `--project server` runs a part alone.
export default defineConfig({
  test: {
    projects: [
      // Nothing in the core keeps anything, so its tests may share a worker.
      {
        test: {
          name: 'shared',
          root,
          include: ['shared/src/**/*.test.ts'],
          setupFiles: [sameCases],
          isolate: false,
          testTimeout,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'server',
          root,
          include: ['server/{src,pack}/**/*.test.ts', 'server/launch/**/*.test.mjs'],
          setupFiles: [sameCases],
          testTimeout,
          maxWorkers,
        },
      },
      {
        // Vite's own settings: runes in .svelte.ts, `#lib/…`, `$app/…`.
        extends: at('../web/vite.config.ts'),
        root: at('../web'),
        // Svelte as the browser gets it; its server build never runs an effect.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'web',
          include: ['src/**/*.test.ts'],
          environment: at('support/page-environment.ts'),
          setupFiles: [at('support/both-languages.ts'), sameCases],
          server: { deps: { inline: [/\/svelte\//, '@sveltejs/kit'] } },
          testTimeout,
          maxWorkers,
        },
      },
      {
        extends: at('../web/vite.config.ts'),
        root: at('../web'),
        plugins: [standIns],
        server: { fs: { allow: [root] } },
        // Found before the first page is opened: one that is found later has the page begin anew in the middle of a test.
        optimizeDeps: { entries: [at('stage/**/*.ts'), at('../web/src/lib/**/*.svelte')] },
        test: {
          name: 'stage',
          dir: at('stage'),
          include: ['**/*.test.ts'],
          // Whole meetings on real pages, two of which share a machine with the server that translates them.
          testTimeout: 2 * testTimeout,
          maxWorkers,
          // Every file shows its pages anew; the product's modules needn't be fetched once more for each.
          isolate: false,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            viewport: { width: 1440, height: 900 },
            provider: playwright({
              launchOptions: { args: [...chromiumFlags], ...(chromium !== null && { executablePath: chromium }) },
              contextOptions: { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'whole',
          root,
          include: ['tests/{integration,abuse,chaos}/**/*.test.ts'],
          // The scorecard's long form does in one test what else takes hundreds.
          testTimeout: process.env['NEMAWASHI_LONG'] === '1' ? 60 * testTimeout : testTimeout,
          hookTimeout: testTimeout,
          // These start servers and kill them: after the others, and never more than two at a time.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
