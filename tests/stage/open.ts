import type { Say, Opening } from '../tour/screens.ts';
import { expect } from 'vitest';
import { page } from 'vitest/browser';

const dialog = () => page.getByRole('dialog');

/** Opens what a screen is there for, and waits for it. */
export async function open(what: Opening, say: Say): Promise<void> {
  // By the browser itself: on the longest pages a locator takes seconds, and pressing isn't what is judged.
  const press = async (name: string) => {
    const isCalled = (each: HTMLElement) => (each.getAttribute('aria-label') ?? each.textContent).includes(name);
    await expect.poll(() => [...document.querySelectorAll('button')].some(isCalled)).toBe(true);
    [...document.querySelectorAll('button')].find(isCalled)?.click();
    await expect.element(dialog()).toBeVisible();
  };
  if (what === 'everything') {
    for (const summary of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) summary.click();
  } else if (what === 'what-if') {
    const title = say('what-if.title');
    const summaries = [...document.querySelectorAll<HTMLElement>('summary')];
    summaries.find(({ textContent }) => textContent.includes(title))?.click();
    await expect.element(page.getByRole('region', { name: title })).toBeVisible();
  } else if (what === 'own-answers') await page.getByRole('button', { name: say('ballot.review') }).click();
  else if (what === 'guide') {
    await press(say('guide.open'));
    await expect
      .element(page.getByRole('columnheader', { name: say('pattern.hybrid.name'), exact: false }).first())
      .toBeVisible();
  } else if ('press' in what) await press(say(what.press));
  else if ('person' in what) await press(what.person);
  else await press(say('explained.open.of', { title: say(what.explain) }));
}
