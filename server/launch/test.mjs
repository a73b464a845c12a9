import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { run, stopCode } from './child.mjs';
import { apt, isDebianRoot, unpacked } from './debian.mjs';
import { onPath } from './on-path.mjs';
import { bins, inside } from './places.mjs';
import { readCoverage, readPlaywright } from './tally.mjs';
import { environment } from './toolbox.mjs';
import { readReport, vitest } from './vitest.mjs';
import { buildWeb } from './web-build.mjs';

/** Parts of the tests; where one is named, or several, the others are left out. */
const PARTS = ['--unit', '--stage', '--e2e'];

/**
 * Every test there is, or the parts that are named: `--unit` without a browser, `--stage` components in one, `--e2e` whole
 * meetings. With `--coverage` it is told which branches of the core the core's own tests reach. Other words go to the
 * runners. The last line on stdout is `N passed, N failed`, with `, N skipped` where some were.
 */
export async function test(node, args) {
  const words = args.filter((word) => !PARTS.includes(word) && word !== '--coverage');
  const named = PARTS.filter((part) => args.includes(part));
  const isWanted = (part) => named.length === 0 || named.includes(part);
  await buildWeb(node);
  const folder = mkdtempSync(join(tmpdir(), 'nemawashi-tests-'));
  const runs = [];
  let covered = null;
  try {
    if (isWanted('--unit')) {
      // What shows that the disk was synced before an answer; where it can't be had, that test is skipped, and counted so.
      if (onPath('strace') === null && isDebianRoot()) await apt(['strace'], environment(node));
      // In front of the server these stand where others run it; the same holds for them.
      await unpacked(['nginx', 'caddy'], environment(node));
      const core = join(folder, 'coverage');
      if (args.includes('--coverage'))
        runs.push(await vitest(node, [...CORE, `${COVERAGE}=${core}`, ...words], folder));
      covered = readCoverage(readReport(join(core, 'coverage-summary.json')));
      const rest = args.includes('--coverage') ? ['--project=!shared'] : [];
      runs.push(await vitest(node, ['--project=!stage', ...rest, ...words], folder));
    }
    if ((isWanted('--stage') || isWanted('--e2e')) && stopCode() === null) {
      const browsers = await findBrowsers(node, { firefox: isWanted('--e2e') });
      if (isWanted('--stage')) runs.push(await stage(node, browsers, words, folder));
      if (isWanted('--e2e') && stopCode() === null) runs.push(await playwright(node, browsers, words, folder));
    }
  } finally {
    // What a browser test saw when it failed is worth a look.
    if (existsSync(join(folder, 'e2e')) && runs.some(({ failed }) => failed > 0))
      console.log(`Screenshots: ${folder}/e2e`);
    else rmSync(folder, { recursive: true, force: true });
  }
  if (covered !== null) console.log(covered);
  // Said again at the end: a log that is cut, as by CI, keeps its last lines.
  for (const told of runs.flatMap(({ failures }) => failures)) console.log(`\nFailed: ${told}`);
  const sum = (key) => runs.reduce((total, each) => total + each[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

/** The core with what its tests reach; what only tests import isn't counted, nor are the words. */
const CORE = [
  '--project=shared',
  '--coverage.enabled',
  '--coverage.include=shared/src/**/*.ts',
  ...['**/*.test.ts', '**/testing/**', 'shared/src/words/{ja,en,guide}/**'].map((each) => `--coverage.exclude=${each}`),
  '--coverage.reporter=json-summary',
];
const COVERAGE = '--coverage.reportsDirectory';

const noChromium = () => {
  console.error('nemawashi: no Chromium, and none could be installed. NEMAWASHI_CHROMIUM may name one.');
  return { passed: 0, failed: 1, skipped: 0, failures: ['No browser'] };
};

function stage(node, { chromium }, words, folder) {
  if (chromium === null) return noChromium();
  // Words that mean another part find nothing here.
  const args = ['--project=stage', '--passWithNoTests', ...words];
  return vitest(node, args, folder, { NEMAWASHI_CHROMIUM: chromium });
}

async function playwright(node, { chromium, firefox }, words, folder) {
  if (chromium === null) return noChromium();
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
  return readPlaywright(code, readReport(report));
}
