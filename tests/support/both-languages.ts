import { loadBehind, loadCatalogue, loadFront, loadWhole } from '@nemawashi/shared/words/load';
import { LANGUAGES } from '@nemawashi/shared/words/languages';

// A page loads its reader's words before it shows anything; a test of a part of one reads in any.
await Promise.all(LANGUAGES.map(loadCatalogue));
await loadWhole();
await loadBehind();
await loadFront();
