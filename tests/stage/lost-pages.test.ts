import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import ErrorPage from '@nemawashi/web/src/routes/+error.svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { faultsOfText } from './acceptance/faults.ts';
import { lookAs, pageViews } from './acceptance/looks.ts';
import { page as route } from './house/app-state.svelte.ts';
import { violations } from './house/axe.ts';
import { there } from './house/hands.ts';
import { mount } from './house/mount.ts';

/** In every window, light and dark. */
async function faults(language: (typeof LANGUAGES)[number]): Promise<string[]> {
  const found: string[] = [];
  for (const view of pageViews(language)) {
    await lookAs(view);
    const here = [...faultsOfText(), ...(await violations(document.documentElement))];
    found.push(...here.map((each) => `${String(view.size.width)} ${view.theme}: ${each}`));
  }
  return found;
}

describe.each(LANGUAGES)('M140 a page that can’t be shown is read on every screen (%s)', (language) => {
  it.each([404, 500])('%i', async (status) => {
    route.status = status;
    const shown = await mount(ErrorPage, {}, { language });
    await there(shown.getByRole('heading', { level: 1, name: say(language, 'page.error.title') }));
    await there(shown.getByText(say(language, status === 404 ? 'page.error.not-found' : 'page.error.other')));
    await there(shown.getByRole('link', { name: say(language, 'page.to-home') }));
    // One way more: the whole link or a code, or once again.
    expect(shown.getByRole('textbox').elements()).toHaveLength(status === 404 ? 1 : 0);
    const again = shown.getByRole('button', { name: say(language, 'page.reload') });
    expect(again.elements()).toHaveLength(status === 404 ? 0 : 1);
    expect(await faults(language)).toEqual([]);
  });
});

describe('M140 D41 what an older browser is told is read on every screen', () => {
  const { supports } = CSS;
  afterEach(() => {
    CSS.supports = supports;
    Reflect.deleteProperty(navigator, 'language');
    document.querySelector('#too-old')?.remove();
  });

  it.each(LANGUAGES)('first in the language of the browser (%s)', async (language) => {
    route.status = 404;
    await mount(ErrorPage, {}, { language });
    CSS.supports = () => false;
    Object.defineProperty(navigator, 'language', { value: language, configurable: true });
    const script = document.createElement('script');
    script.src = '/too-old.js';
    document.head.append(script);
    await there(page.getByRole('alert').filter({ hasText: 'Chrome 109' }));
    script.remove();
    CSS.supports = supports;
    const told = document.querySelector('#too-old');
    expect([...(told?.children ?? [])].map((part) => part.getAttribute('lang'))).toEqual(
      LANGUAGES.toSorted((one) => (one === language ? -1 : 1)),
    );
    expect(await faults(language)).toEqual([]);
  });
});
