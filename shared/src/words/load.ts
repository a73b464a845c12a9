/** Before anything is said in a language, and before what is said later. Reject where a browser can't fetch the words. */
export { loadBehind, loadCatalogue, loadFront, loadWhole } from '#catalogues';
