import { weigh } from './advisories.mjs';
import { ask } from './child.mjs';
import { environment, findPnpm } from './toolbox.mjs';

/**
 * Tells what the registry knows against the packages that go out with this program; the code is 1 where that is critical.
 * `args` go to pnpm.
 */
export async function audit(node, args) {
  const pnpm = await findPnpm();
  // Whether the registry can be asked is told at once and not after minutes.
  const words = ['audit', '--prod', '--json', '--config.fetch-retries=0', ...args];
  const { text } = await ask(pnpm, words, { env: environment(node, { CI: 'true' }) });
  const { lines, refused } = weigh(text);
  for (const line of lines) console.log(line);
  return refused ? 1 : 0;
}
