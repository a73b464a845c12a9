import { IN_MENU, type Opening, type Say } from '../tour/screen.ts';
import { expect } from 'vitest';
import { page } from 'vitest/browser';

const dialog = () => page.getByRole('dialog').last();

/** Opens what a screen is there for, and waits for it. */
export async function open(what: Opening, say: Say): Promise<void> {
  // By the browser itself: on the longest pages a locator takes seconds, and pressing isn't what is judged.
  const press = async (name: string) => {
    const isCalled = (each: HTMLElement) => (each.getAttribute('aria-label') ?? each.textContent).includes(name);
    await expect.poll(() => [...document.querySelectorAll('button')].some(isCalled)).toBe(true);
    [...document.querySelectorAll('button')].find(isCalled)?.click();
    await expect.element(dialog()).toBeVisible();
  };
  /** The one door to all grounds of a view. */
  const grounds = () => press(say('grounds.title'));
  if (what === 'everything') {
    for (const summary of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) summary.click();
  } else if (what === 'what-if') {
    await grounds();
    const title = say('what-if.title');
    const summary = () =>
      [...document.querySelectorAll<HTMLElement>('summary')].find(({ textContent }) => textContent.includes(title));
    // What stands behind the door is fetched when it is opened.
    await expect.poll(summary).toBeDefined();
    summary()?.click();
    await expect.element(page.getByRole('region', { name: title })).toBeVisible();
  } else if (what === 'own-answers') await page.getByRole('button', { name: say('ballot.review') }).click();
  else if (what === 'guide') {
    await press(say('board.menu'));
    await press(say('guide.open'));
    await expect
      .element(page.getByRole('columnheader', { name: say('pattern.hybrid.name'), exact: false }).first())
      .toBeVisible();
  } else if ('press' in what) {
    if (IN_MENU.has(what.press)) await press(say('board.menu'));
    else if (what.press === 'opening.title') location.hash = '#tab=topics';
    await press(say(what.press));
  } else if ('tab' in what) {
    const tab = page.getByRole('tab', { name: say(what.tab), exact: false });
    await tab.click();
    await expect.element(tab).toHaveAttribute('aria-selected', 'true');
  } else if ('turnTo' in what) {
    await page.getByRole('button', { name: say(what.turnTo), exact: true }).click();
  } else if ('person' in what) {
    await page.getByRole('tab', { name: say('setup.tab.people'), exact: false }).click();
    await press(what.person);
  } else {
    await grounds();
    await press(say('grounds.open.of', { title: say(what.explain) }));
  }
}
