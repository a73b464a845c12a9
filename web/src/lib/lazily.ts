import { loadBehind, loadWhole } from '@nemawashi/shared/words/load';
import { patiently } from './patiently.ts';

/**
 * A part of the page that is fetched when it is needed, with the words that only such parts say. Rejects where it doesn't
 * come, so whoever shows it says so (`Lazy.svelte`). Lint lets an `import()` stand nowhere else. `behind`: also with the
 * words of what nobody waits for.
 */
export const lazily = <Part>(load: () => Promise<Part>, { behind = false } = {}): (() => Promise<Part>) =>
  patiently(async () => {
    const [part] = await Promise.all([load(), loadWhole(), ...(behind ? [loadBehind()] : [])]);
    return part;
  });
