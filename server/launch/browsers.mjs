import { existsSync } from 'node:fs';
import { ask, run } from './child.mjs';
import { apt, isDebianRoot } from './debian.mjs';
import { onPath } from './on-path.mjs';
import { bins, inside } from './places.mjs';
import { environment } from './toolbox.mjs';

/** A Chromium that has no windows to draw. */
const SHELL = 'chromium-headless-shell';

const stdio = ['ignore', 2, 2];

/**
 * The browsers for the tests, installed where there are none, each null where that fails too. `firefox`: whether one is
 * wanted; a Firefox is only ever Debian's own or one that is there already.
 */
export async function findBrowsers(node, { firefox = false } = {}) {
  const env = environment(node);
  const look = async () =>
    JSON.parse((await ask(node, [inside('tests', 'support', 'where-are-browsers.ts')], { env })).text);

  let found = await look();
  const missing = [
    ...(found.chromium === null ? [SHELL] : []),
    ...(firefox && found.firefox === null ? ['firefox-esr'] : []),
    ...((await writesJapanese()) ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length > 0 && isDebianRoot()) {
    await apt(missing, env);
    found = await look();
    // Earlier Debians have only the whole of it.
    if (found.chromium === null) {
      await apt(['chromium', ...missing.filter((each) => each !== SHELL)], env);
      found = await look();
    }
  }
  if (found.chromium === null) {
    console.error('nemawashi: fetching a Chromium for the browser tests');
    await run(node, [bins.playwright, 'install', 'chromium'], { env, stdio });
    found = await look();
  }
  return found;
}

const DEBIANS_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Whether some font can write Japanese, as far as that can be asked. */
async function writesJapanese() {
  if (process.platform !== 'linux' || existsSync(DEBIANS_FONT)) return true;
  const list = onPath('fc-list');
  return list !== null && (await ask(list, [':lang=ja', 'family'])).text.trim() !== '';
}
