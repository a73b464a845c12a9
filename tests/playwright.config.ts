import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './support/browser.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // A second try would hide the very races these tests are for.
  retries: 0,
  // The journeys wait for each other's people more than they reckon: two of them fill two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: process.env.NEMAWASHI_E2E_OUTPUT ?? join(tmpdir(), 'nemawashi-e2e'),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'ja-JP',
    // What a test routes, counts or withholds must not come from a browser's own store; who wants that says so.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...chromiumFlags],
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
});
