import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { told, unseenFocus } from '../measure/focus.ts';
import { press } from './hands.ts';
import { rest } from './rest.ts';

// Somebody who has a keyboard alone, and eyes: wherever the focus comes, it is to be seen.

/** More than any page has. */
const MOST_STOPS = 200;

const isOn = (target: Locator): boolean => target.elements().some((each) => each === document.activeElement);

/** Goes on until the focus is there; nowhere on the way it is out of sight. */
export async function tabOnTo(target: Locator, key: 'Tab' | 'Shift>}{Tab}{/Shift' = 'Tab'): Promise<void> {
  await expect.element(target).toBeVisible();
  for (let stops = 0; !isOn(target); stops += 1) {
    if (stops === MOST_STOPS) throw new Error(`No key leads to ${target.selector}`);
    await press(key);
    // Past the end of a page comes the browser's own.
    if (document.activeElement === document.body) continue;
    if (unseenFocus() !== null) await rest();
    expect(unseenFocus()).toBeNull();
  }
}

/** Goes there and presses a key; afterwards the focus is somewhere in the page, in sight. */
export async function pressAt(target: Locator, key = 'Enter'): Promise<void> {
  await tabOnTo(target);
  await pressHere(key);
}

/** As `pressAt`, where the focus is. */
export async function pressHere(key: string): Promise<void> {
  const from = document.activeElement;
  await press(key);
  await rest();
  await expect.poll(unseenFocus, { message: `after ${key} on ${from === null ? 'nothing' : told(from)}` }).toBeNull();
}

interface Stop {
  readonly told: string;
  readonly element: Element;
  /** In the page, whatever is scrolled, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly unseen: string | null;
}

/** Every stop of the Tab key, from the beginning of the page to its end. */
export async function walk(): Promise<readonly Stop[]> {
  scrollTo(0, 0);
  const stops: Stop[] = [];
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.collapse(document.body, 0);
  for (;;) {
    await press('Tab');
    const element = document.activeElement;
    if (element === null || element === document.body || stops.some((stop) => stop.element === element)) return stops;
    if (stops.length === MOST_STOPS) throw new Error('Keys lead on for ever');
    const { top, bottom } = element.getBoundingClientRect();
    stops.push({ told: told(element), element, top: top + scrollY, bottom: bottom + scrollY, unseen: unseenFocus() });
  }
}

/** Stops that aren't in the order of the page, or in one column stand above the one before. */
export function outOfOrder(stops: readonly Stop[], oneColumn: boolean): string[] {
  return stops.flatMap((stop, at) => {
    const before = stops[at - 1];
    if (before === undefined) return [];
    const later = (before.element.compareDocumentPosition(stop.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const above = oneColumn && stop.bottom <= before.top;
    return later && !above ? [] : [`${stop.told} after ${before.told}`];
  });
}
