import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const standIn = (name: string): string => fileURLToPath(new URL(`house/${name}`, import.meta.url));

/** What a page reaches the server or the router by, and what takes its place on the stage. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\/board-connection\.svelte\.ts$/, standIn('board-connection.svelte.ts')],
  [/\/lazily\.ts$/, standIn('lazily.ts')],
  [/^(\.|#lib\/connection)\/request\.ts$/, standIn('request.ts')],
  // By then `$app` is where it leads to.
  [/\bapp\/state$/, standIn('app-state.svelte.ts')],
  [/^y-websocket$/, standIn('websocket-provider.ts')],
];

/** Only where the pages ask for them: a stand-in may look at the real one. */
export const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer?.includes('/web/src/') !== true) return null;
    return STAND_INS.find(([asked]) => asked.test(source))?.[1] ?? null;
  },
};
