/** The files of all components of what comes of a board, by name. */
export const ALL_RESULTS = Object.keys(import.meta.glob('../lib/results/*.svelte')).map(
  (path) => path.split('/').at(-1) ?? '',
);
