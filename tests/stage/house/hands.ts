import type { Language } from '@nemawashi/shared/words/languages';
import { type Key, say } from '@nemawashi/shared/words/say';
import { expect } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { type AskedKey, takes } from '../../support/taking.ts';
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
export async function step(shown: Locator, key: AskedKey): Promise<void> {
  await shown.getByRole('button', { name: ja(key) }).click();
  await shown
    .getByRole('dialog')
    .getByRole('button', { name: takes(key) })
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

/** Goes to one of a phase's tabs by its address, as a link does; every page on the stage goes along. */
export function goTo(tab: string): void {
  location.hash = `#tab=${tab}`;
}

/** Opens one of the topics from their list, whether it stands folded or not, and answers where it stands. */
export async function openTopic(shown: Locator, statement: string): Promise<Locator> {
  const topic = shown.css('[data-subject]');
  await there(topic.css('h2'));
  // On a phone the list is one press away.
  const toList = topic.css('.to-list button');
  if (toList.elements().some((each) => each.checkVisibility())) await toList.click();
  const list = shown.getByRole('navigation', { name: ja('talk.title') });
  await there(list);
  for (const details of list.element().querySelectorAll('details')) details.open = true;
  await list.getByRole('button', { name: statement, exact: false }).click();
  await there(topic.getByRole('heading', { name: statement }));
  return topic;
}

/** Opens who is here, behind the chip in the head. */
export async function seePeople(shown: Locator, language: Language = 'ja'): Promise<Locator> {
  const name = say(language, 'people.title');
  await shown.getByRole('button', { name, exact: false }).click();
  return shown.getByRole('dialog', { name, exact: false });
}

/** A part of the page by the words at its head. */
export const part = (shown: Locator, title: Key): Locator => titled(shown, ja(title));
export const titled = (shown: Locator, title: string): Locator =>
  shown.css('main section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
