import { loadWhole } from '@nemawashi/shared/words/load';
import { mount } from 'svelte';
import { firstLanguage, loadWords } from '#lib/i18n/words.svelte.ts';
import Page from './Page.svelte';

const language = firstLanguage(navigator);
await loadWords(language);
// What is shown says what only later parts of the pages do.
await loadWhole();
mount(Page, { target: document.body, props: { language } });
