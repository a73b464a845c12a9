/** Before anything is said in a language, and before what is said later. Reject where a browser can't fetch the words. */
export { loadAgreed, loadBehind, loadCatalogue, loadFront, loadWhole } from '#catalogues';
