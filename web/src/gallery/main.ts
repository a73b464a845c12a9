import { mount } from 'svelte';
import { firstLanguage, loadWords } from '#lib/i18n/words.svelte.ts';
import Page from './Page.svelte';

const language = firstLanguage(navigator);
await loadWords(language);
mount(Page, { target: document.body, props: { language } });
