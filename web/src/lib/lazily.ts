import { loadWhole } from '@nemawashi/shared/words/load';
import { patiently } from './patiently.ts';

/**
 * A part of the page that is fetched when it is needed, with the words that only such parts say. Rejects where it doesn't
 * come, so whoever shows it says so (`Lazy.svelte`). `words`: of a part that says what no other does. Lint lets an `import()` stand nowhere else.
 */
export const lazily = <Part>(
  load: () => Promise<Part>,
  words: () => Promise<void> = loadWhole,
): (() => Promise<Part>) =>
  patiently(async () => {
    const [part] = await Promise.all([load(), loadWhole(), words()]);
    return part;
  });
