import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { run, stopCode } from './child.mjs';
import { bins, inside } from './places.mjs';
import { readPlaywright, readVitest } from './tally.mjs';
import { environment } from './toolbox.mjs';
import { buildWeb } from './web-build.mjs';

/**
 * Every test there is; `--unit` leaves the browser out, `--e2e` leaves the rest out, other words go to the runners.
 * The last line on stdout is `N passed, N failed`, with `, N skipped` where some were.
 */
export async function test(node, args) {
  const words = args.filter((word) => word !== '--unit' && word !== '--e2e');
  await buildWeb(node);
  const folder = mkdtempSync(join(tmpdir(), 'nemawashi-tests-'));
  const runs = [];
  try {
    if (!args.includes('--e2e')) runs.push(await vitest(node, words, folder));
    if (!args.includes('--unit') && stopCode() === null) runs.push(await playwright(node, words, folder));
  } finally {
    // What a browser test saw when it failed is worth a look.
    if (existsSync(join(folder, 'e2e')) && runs.some(({ failed }) => failed > 0))
      console.log(`Screenshots: ${folder}/e2e`);
    else rmSync(folder, { recursive: true, force: true });
  }
  const sum = (key) => runs.reduce((total, each) => total + each[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

async function vitest(node, words, folder) {
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [bins.vitest, 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...words];
  const code = await run(node, args, { env: environment(node), stdio: ['ignore', 'inherit', 'inherit'] });
  return readVitest(code, read(report));
}

async function playwright(node, words, folder) {
  const { chromium, firefox } = await findBrowsers(node, { firefox: true });
  if (chromium === null) {
    console.error('nemawashi: no Chromium, and none could be installed. NEMAWASHI_CHROMIUM may name one.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (firefox === null) console.error('nemawashi: no Firefox. NEMAWASHI_FIREFOX may name one.');
  const report = join(folder, 'playwright.json');
  const env = environment(node, {
    NEMAWASHI_CHROMIUM: chromium,
    ...(firefox !== null && { NEMAWASHI_FIREFOX: firefox }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    NEMAWASHI_E2E_OUTPUT: join(folder, 'e2e'),
  });
  const args = [bins.playwright, 'test', '-c', inside('tests', 'playwright.config.ts'), '--reporter=list,json'];
  const code = await run(node, [...args, '--pass-with-no-tests', ...words], {
    cwd: inside('tests'),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return readPlaywright(code, read(report));
}

/** The runner's own report, or null where it died before writing one. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
