import { firstLanguage, loadWords } from '#lib/i18n/words.svelte.ts';
import type { LayoutLoad } from './$types';

// Everything is rendered in the browser: the shell is one static page, the board arrives over the line.
export const ssr = false;
export const prerender = false;

export const load: LayoutLoad = async () => {
  const language = firstLanguage(navigator.languages);
  try {
    await loadWords(language);
    return { language };
  } catch {
    // Nothing can be said from the catalogue then.
    return { language: null };
  }
};
