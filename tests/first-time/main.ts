import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { openChromium } from '../support/browser.ts';
import { startChildServer } from '../support/child-server.ts';
import { firstTime } from '../support/first-time.ts';

// From `npm start` on a clean data folder to people who answer, filmed step by step: a picture of each, numbered, and how
// many presses and seconds it took. `npm run first-time -- <folder> [ja | en]`.

const [folder, given = 'ja'] = process.argv.slice(2);
const language = LANGUAGES.find((each) => each === given);
if (folder === undefined || language === undefined) {
  console.error(`npm run first-time -- <folder> [${LANGUAGES.join(' | ')}]`);
  process.exit(2);
}
const out = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
await mkdir(out, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'nemawashi-first-time-'));
const browser = await openChromium();
const since = performance.now();
const server = await startChildServer(data);

try {
  let [step, presses] = [0, 0];
  const filming = { ms: 0 };
  const seconds = () => ((performance.now() - since - filming.ms) / 1000).toFixed(1);
  const told = await firstTime(browser, server.origin, language, async ({ who, what, pressed, page }) => {
    step += 1;
    if (pressed) presses += 1;
    console.log([seconds().padStart(6), 's', pressed ? `press ${String(presses)}` : '       ', who, what].join('  '));
    // Whoever holds the phone takes no pictures.
    const from = performance.now();
    await page.screenshot({ path: join(out, `${String(step).padStart(2, '0')}-${who}.png`), animations: 'disabled' });
    filming.ms += performance.now() - from;
  });
  const each = Object.entries(told).map(([who, count]) => `${who} ${String(count)}`);
  console.log(`${String(presses)} presses (${each.join(', ')}) in ${seconds()} s, by a machine that reads nothing`);
} finally {
  await browser.close();
  await server.end('SIGTERM');
  await rm(data, { recursive: true, force: true });
}
