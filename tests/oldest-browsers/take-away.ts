import type { BrowserContext } from '@playwright/test';
import { newerApis } from './newer-apis.ts';

/** Takes from every page of a context what scripts can name and one of the oldest browsers lacks. */
export async function takeAwayNewer(context: BrowserContext): Promise<void> {
  const { globals, statics, members } = newerApis();
  // Members first: their owner may be taken away as a whole.
  await context.addInitScript(takeAway, [...members, ...statics, ...globals]);
}

/** Runs in the page. `paths`: `Array.prototype.toSorted`, `Map.groupBy`, `scheduler`. */
function takeAway(paths: readonly string[]): void {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let owner: unknown = window;
    for (const name of names) {
      const isObject = (typeof owner === 'object' && owner !== null) || typeof owner === 'function';
      owner = isObject ? Reflect.get(owner as object, name) : undefined;
    }
    if ((typeof owner === 'object' && owner !== null) || typeof owner === 'function')
      Reflect.deleteProperty(owner, last);
  }
}
