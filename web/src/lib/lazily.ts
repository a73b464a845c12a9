import { loadWhole } from '@nemawashi/shared/words/load';
import { patiently } from './patiently.ts';

/**
 * A part of the page that is fetched when it is needed, with the words that only such parts say. Rejects where it doesn't
 * come, so whoever shows it says so (`Lazy.svelte`). Lint lets an `import()` stand nowhere else.
 */
export const lazily = <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  patiently(async () => {
    const [part] = await Promise.all([load(), loadWhole()]);
    return part;
  });
