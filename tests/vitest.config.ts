import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// One project per package, so that `--project server` runs a part alone.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', root, include: ['shared/src/**/*.test.ts'] } },
      { test: { name: 'server', root, include: ['server/src/**/*.test.ts'] } },
      { test: { name: 'web', root, include: ['web/src/**/*.test.ts'] } },
      {
        test: {
          name: 'whole',
          root,
          include: ['tests/{integration,abuse,chaos}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
