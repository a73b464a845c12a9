import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { openChromium } from '../support/browser.ts';
import { firstTime } from '../support/first-time.ts';
import { npmStart } from './npm-start.ts';

// From `npm start` on a clean data folder to people who answer, filmed step by step: a picture of each, numbered, and after
// how many presses and seconds the first answer counts. With `clone` it begins in a fresh clone of what is committed, in
// which nothing is installed or built. `npm run first-time -- <folder> [ja | en] [clone]`.

const [folder, ...words] = process.argv.slice(2);
const clean = words.includes('clone');
const [given = 'ja', ...more] = words.filter((word) => word !== 'clone');
const language = LANGUAGES.find((each) => each === given);
if (folder === undefined || language === undefined || more.length > 0) {
  console.error(`npm run first-time -- <folder> [${LANGUAGES.join(' | ')}] [clone]`);
  process.exit(2);
}
const out = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
await mkdir(out, { recursive: true });
const own = await mkdtemp(join(tmpdir(), 'nemawashi-first-time-'));
const here = fileURLToPath(new URL('../..', import.meta.url));
const from = clean ? join(own, 'clone') : here;
if (clean) execFileSync('git', ['clone', '--quiet', '--local', here, from], { stdio: 'inherit' });
const browser = await openChromium();
const since = performance.now();

try {
  console.log(`npm start in ${from}`);
  const server = await npmStart(from, join(own, 'data'));
  try {
    let [step, presses, votes] = [0, 0, 0];
    const filming = { ms: 0 };
    const seconds = () => ((performance.now() - since - filming.ms) / 1000).toFixed(1);
    const sofar = () => `${String(presses)} presses and ${seconds()} s after npm start`;
    const told = await firstTime(browser, server.origin, language, async ({ who, what, pressed, counted, page }) => {
      step += 1;
      if (pressed) presses += 1;
      console.log([seconds().padStart(6), 's', pressed ? `press ${String(presses)}` : '       ', who, what].join('  '));
      if (counted && ++votes === 1) console.log(`The first vote is counted: ${sofar()}`);
      // Whoever holds the phone takes no pictures.
      const before = performance.now();
      await page.screenshot({ path: join(out, `${String(step).padStart(2, '0')}-${who}.png`), animations: 'disabled' });
      filming.ms += performance.now() - before;
    });
    const each = Object.entries(told).map(([who, count]) => `${who} ${String(count)}`);
    console.log(`Everybody answers: ${sofar()} (${each.join(', ')}), by a machine that reads nothing`);
    console.log(`${String(step)} pictures in ${out}`);
  } finally {
    await server.stop();
  }
} finally {
  await browser.close();
  await rm(own, { recursive: true, force: true });
}
