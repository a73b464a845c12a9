const namesOf = (found: Record<string, unknown>): string[] =>
  Object.keys(found).map((path) => path.split('/').at(-1) ?? '');

/** The files of all components of what comes of a board, by name. */
export const ALL_RESULTS = namesOf(import.meta.glob('../lib/results/*.svelte'));
/** The same of what comes of assessing it again. */
export const ALL_AGAIN = namesOf(import.meta.glob('../lib/again/*.svelte'));
