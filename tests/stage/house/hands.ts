import type { Key } from '@nemawashi/shared/words/say';
import { expect } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { ja } from './mount.ts';
import './css.ts';

// What somebody at a page does with their hands and sees with their eyes.

/** More than any page has on the way to what a test looks for. */
const MOST_TABS = 80;

/** The words are a part of what is looked for. */
export const PART = { exact: false } as const;

/** A key by its name, where the focus is. */
export const press = (key: string): Promise<void> => userEvent.keyboard(`{${key}}`);

export async function focusOn(on: Locator): Promise<void> {
  await expect.element(on).toBeInTheDocument();
  (on.element() as HTMLElement).focus();
}

export async function pressOn(on: Locator, key: string): Promise<void> {
  await focusOn(on);
  await press(key);
}

/** Goes on with Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(target: Locator): Promise<void> {
  await expect.element(target).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS && target.element() !== document.activeElement; tabs += 1) await press('Tab');
  await expect.element(target).toHaveFocus();
}

/** Presses a facilitator's step and confirms it. */
export async function step(
  shown: Locator,
  key: 'controls.start' | 'controls.close' | 'controls.score' | 'controls.conclude',
): Promise<void> {
  await shown.getByRole('button', { name: ja(key) }).click();
  await shown
    .getByRole('dialog')
    .getByRole('button', { name: ja(key) })
    .click();
  await gone(shown.getByRole('dialog'));
}

/** Answers the open round from subject `from` to before `to` with the number keys, each when it is there to be read. */
export async function answerByKeys(
  shown: Locator,
  from: number,
  to: number,
  statements: readonly string[],
  say: (subject: number) => number,
): Promise<void> {
  for (let subject = from; subject < to; subject += 1) {
    await there(shown.getByRole('heading', { name: statements[subject] ?? '' }));
    await userEvent.keyboard(String(say(subject)));
    await there(shown.getByText(ja('ballot.progress', { answered: subject + 1, all: statements.length }), PART));
  }
}

export const there = (wanted: Locator): Promise<void> => expect.element(wanted).toBeVisible();

/** Nobody sees it, or not any more. */
export const gone = (unwanted: Locator): Promise<void> =>
  expect.poll(() => unwanted.elements().filter((each) => each.checkVisibility()).length).toBe(0);

export const count = (of: Locator, wanted: number): Promise<void> =>
  expect.poll(() => of.elements().length).toBe(wanted);

/** A part of the page by the words at its head. */
export const part = (shown: Locator, title: Key): Locator => titled(shown, ja(title));
export const titled = (shown: Locator, title: string): Locator =>
  shown.css('main section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
