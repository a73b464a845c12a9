/** Before anything is said in a language. Rejects where a browser can't fetch its words. */
export { loadCatalogue } from '#catalogues';
