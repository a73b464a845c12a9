import { firstLanguage, loadAllWords, loadFrontWords, loadWords } from '#lib/i18n/words.svelte.ts';
import type { LayoutLoad } from './$types';

// Everything is rendered in the browser: the shell is one static page, the board arrives over the line.
export const ssr = false;
export const prerender = false;

/** Pages on the way to a first answer, on a phone: they do with the words that are said there (`early-words.test.ts`). */
const EARLY: readonly (string | null)[] = ['/join/[board]', '/return/[board]', '/door', '/b/[board]'];
/** Pages before a board. */
const FRONT: readonly (string | null)[] = ['/', '/sample'];

export const load: LayoutLoad = async ({ route }) => {
  const language = firstLanguage(navigator);
  try {
    await loadWords(language);
    await Promise.all([
      ...(EARLY.includes(route.id) ? [] : [loadAllWords()]),
      ...(FRONT.includes(route.id) ? [loadFrontWords()] : []),
    ]);
    return { language };
  } catch {
    // Nothing can be said from the catalogue then.
    return { language: null };
  }
};
